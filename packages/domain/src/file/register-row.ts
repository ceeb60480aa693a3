import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { pupilIdSchema } from '../ids/index.ts';
import { provisionSchema } from './pupil.ts';

/** The row a register shows for one child with K or E: derived from her file, never edited, rebuilt at will. */
export const registerRowSchema = z.strictObject({
  pupilId: pupilIdSchema,
  forename: z.string(),
  surname: z.string(),
  ncYear: z.string().nullable(),
  regGroup: z.string().nullable(),
  provision: provisionSchema,
  needs: z.array(z.string()),
  /** The next active deadline that the school or trust owns, else the next of anyone. */
  next: z.strictObject({ rule: z.string(), dueOn: calendarDateSchema, owner: z.string() }).nullable(),
  reviewOn: calendarDateSchema.nullable(),
  lastReviewOn: calendarDateSchema.nullable(),
  /** How her family stands: everyone who should be told can be; somebody is held for a person; nobody can be told. */
  family: z.enum(['ok', 'check', 'nobody']),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;

/** The row of a school's index of names: every child on roll, with what an import matches by. */
export const rollRowSchema = z.strictObject({
  pupilId: pupilIdSchema,
  forename: z.string(),
  surname: z.string(),
  legalForename: z.string(),
  legalSurname: z.string(),
  ncYear: z.string().nullable(),
  regGroup: z.string().nullable(),
  provision: provisionSchema,
  dateOfBirth: calendarDateSchema.nullable(),
  upn: z.string().nullable(),
  misId: z.string().nullable(),
  leftOn: calendarDateSchema.nullable(),
});
export type RollRow = z.infer<typeof rollRowSchema>;
