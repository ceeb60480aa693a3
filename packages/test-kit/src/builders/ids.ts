import {
  accessRequestIdSchema,
  adultIdSchema,
  assessmentIdSchema,
  contactIdSchema,
  documentIdSchema,
  importIdSchema,
  linkIdSchema,
  meetingIdSchema,
  noteIdSchema,
  noticeIdSchema,
  planIdSchema,
  pupilIdSchema,
  schoolIdSchema,
  staffIdSchema,
  taskIdSchema,
  trustIdSchema,
} from '@waymark/domain';

let made = 0;

/** A new identifier, counted up so that a failing test shows the same ones each time. */
const next = (): string => {
  made += 1;
  return `01K${String(made).padStart(23, '0')}`;
};

/** New identifiers, each unlike any other of the run. */
export const newId = {
  trust: () => trustIdSchema.parse(next()),
  school: () => schoolIdSchema.parse(next()),
  pupil: () => pupilIdSchema.parse(next()),
  adult: () => adultIdSchema.parse(next()),
  staff: () => staffIdSchema.parse(next()),
  contact: () => contactIdSchema.parse(next()),
  meeting: () => meetingIdSchema.parse(next()),
  assessment: () => assessmentIdSchema.parse(next()),
  accessRequest: () => accessRequestIdSchema.parse(next()),
  plan: () => planIdSchema.parse(next()),
  link: () => linkIdSchema.parse(next()),
  document: () => documentIdSchema.parse(next()),
  note: () => noteIdSchema.parse(next()),
  notice: () => noticeIdSchema.parse(next()),
  task: () => taskIdSchema.parse(next()),
  import: () => importIdSchema.parse(next()),
};
