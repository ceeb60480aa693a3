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
  planIdSchema,
  pupilIdSchema,
  staffIdSchema,
  taskIdSchema,
} from '@waymark/domain';
import { monotonicFactory } from 'ulid';
import type { Clock } from '../ports/index.ts';

/** New identifiers, each later one greater than those before it from the same process. They tell nothing but the time. */
export const createIds = ({ clock }: { readonly clock: Pick<Clock, 'real'> }) => {
  const next = monotonicFactory();
  const ulid = () => next(Date.parse(clock.real()));
  return {
    request: () => ulid(),
    spell: () => ulid(),
    qualification: () => ulid(),
    pupil: () => pupilIdSchema.parse(ulid()),
    adult: () => adultIdSchema.parse(ulid()),
    staff: () => staffIdSchema.parse(ulid()),
    contact: () => contactIdSchema.parse(ulid()),
    meeting: () => meetingIdSchema.parse(ulid()),
    assessment: () => assessmentIdSchema.parse(ulid()),
    accessRequest: () => accessRequestIdSchema.parse(ulid()),
    plan: () => planIdSchema.parse(ulid()),
    link: () => linkIdSchema.parse(ulid()),
    document: () => documentIdSchema.parse(ulid()),
    note: () => noteIdSchema.parse(ulid()),
    task: () => taskIdSchema.parse(ulid()),
    import: () => importIdSchema.parse(ulid()),
  };
};
export type Ids = ReturnType<typeof createIds>;
