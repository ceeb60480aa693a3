import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { pupilIdSchema, schoolIdSchema } from '../ids/index.ts';
import { capacityEntrySchema, wishEntrySchema } from './own-rights.ts';

export const provisionSchema = z.enum(['N', 'K', 'E']);
export type Provision = z.infer<typeof provisionSchema>;

export const emailStateSchema = z.enum(['ok', 'bounced', 'complained', 'suppressed']);
export type EmailState = z.infer<typeof emailStateSchema>;

export const yesNoUnknownSchema = z.enum(['yes', 'no', 'unknown']);
export type YesNoUnknown = z.infer<typeof yesNoUnknownSchema>;

const text = (max: number) => z.string().trim().max(max);

/** A child as the school knows her. Absent facts are null, never guessed. */
export const pupilSchema = z.strictObject({
  id: pupilIdSchema,
  schoolId: schoolIdSchema,
  legalForename: text(100),
  legalSurname: text(100),
  preferredForename: text(100).nullable(),
  preferredSurname: text(100).nullable(),
  dateOfBirth: calendarDateSchema.nullable(),
  /** National curriculum year as the census writes it: N1, N2, R, 1 to 14, X. */
  ncYear: text(2).nullable(),
  regGroup: text(20).nullable(),
  upn: text(13).nullable(),
  formerUpns: z.array(text(13)),
  /** The pupil's number in the school's MIS (SIMS admission number, Arbor student id). */
  misId: text(40).nullable(),
  enrolledOn: calendarDateSchema.nullable(),
  leftOn: calendarDateSchema.nullable(),
  provision: provisionSchema,
  /** Census need codes, the primary first; at most four are kept, the census takes two. */
  needs: z.array(text(4)).max(4),
  /** The need in the SENCO's own words, where her sheet had words the census has no code for. */
  needsNote: text(500).nullable(),
  sencoNote: text(4000).nullable(),
  homeLa: text(100).nullable(),
  lookedAfter: yesNoUnknownSchema,
  email: text(254).nullable(),
  emailState: emailStateSchema,
  /** Everything ever found about her capacity, in the order in which it was recorded: `capacityNow` says what counts. */
  capacity: z.array(capacityEntrySchema),
  /** Everything she ever wished about who is told, in the order in which it was recorded: `wishesNow` says what counts. */
  wishes: z.array(wishEntrySchema),
  /** Fields a person has set here: an import shows a difference and never overwrites them. */
  setByPerson: z.array(z.string()),
});
export type Pupil = z.infer<typeof pupilSchema>;
