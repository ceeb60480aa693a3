import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { provisionSchema, yesNoUnknownSchema } from '../file/index.ts';

/**
 * What one row of an export says. A field that is absent had no column; `null` is an empty cell. The difference counts:
 * a missing column says nothing about the child, an empty cell says that the export does not know.
 */
const said = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

const text = (max: number) => said(z.string().max(max));
const day = said(calendarDateSchema);
const answer = said(yesNoUnknownSchema);

const who = {
  rowNumber: z.int().min(1),
  upn: text(60),
  misId: text(40),
  legalForename: text(100),
  legalSurname: text(100),
  preferredForename: text(100),
  preferredSurname: text(100),
  dateOfBirth: day,
  ncYear: text(2),
  regGroup: text(20),
};

const support = {
  provision: said(provisionSchema),
  needs: said(z.array(z.string().max(4)).max(4)),
  /** The need as it was written, where the census has no code for the words. */
  needsNote: text(500),
};

/** A pupil as a school's MIS exports her. */
export const pupilRecordSchema = z.strictObject({
  ...who,
  ...support,
  formerUpn: text(60),
  enrolledOn: day,
  leftOn: day,
  homeLa: text(100),
  lookedAfter: answer,
  email: text(254),
  notes: text(4000),
});
export type PupilRecord = z.infer<typeof pupilRecordSchema>;

/** An adult as she stands to one pupil in an export of contacts or guardians. */
export const contactRecordSchema = z.strictObject({
  rowNumber: z.int().min(1),
  misContactId: text(60),
  title: text(20),
  forename: text(100),
  surname: text(100),
  relationship: text(60),
  priority: said(z.int().min(1).max(99)),
  pr: answer,
  /** Whether the export says that there is a court order. */
  courtOrder: answer,
  livesWith: answer,
  email: text(254),
  /** What stood in the cell where no address could be read from it. */
  emailAsGiven: text(254),
  phone: text(40),
  language: text(60),
  interpreter: answer,
});
export type ContactRecord = z.infer<typeof contactRecordSchema>;

/** A row of the SENCO's own register. */
export const registerRecordSchema = z.strictObject({
  ...who,
  ...support,
  lastReviewOn: day,
  nextReviewOn: day,
  notes: text(4000),
});
export type RegisterRecord = z.infer<typeof registerRecordSchema>;

/** A row of a tracker of education, health and care plans. */
export const ehcpRecordSchema = z.strictObject({
  ...who,
  planFirstMadeOn: day,
  meetingOn: day,
  decidedOn: day,
  placingLa: text(100),
  comment: text(2000),
});
export type EhcpRecord = z.infer<typeof ehcpRecordSchema>;
