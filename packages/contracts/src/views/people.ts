import {
  calendarDateSchema,
  grantSchema,
  instantSchema,
  registerRowSchema,
  rollRowSchema,
  schoolSchema,
  staffIdSchema,
  staffSchema,
  trustSchema,
} from '@waymark/domain';
import * as z from 'zod';

/** Who is signed in, for which trust, what she may do in which school, and what day it is for the product. */
export const meSchema = z.strictObject({
  staff: staffSchema.pick({ id: true, name: true, jobTitle: true, digestAt: true, instant: true }),
  trust: trustSchema,
  schools: z.array(schoolSchema.pick({ id: true, name: true, phase: true }).extend({ may: z.array(z.string()) })),
  grants: z.array(grantSchema),
  today: calendarDateSchema,
  now: instantSchema,
  /** True on one machine: the clock can be moved and mail goes to the mailbox page. */
  demo: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

/** A school's index of names, those she is called by and those of the register. No date of birth, no UPN. */
export const rollEntrySchema = rollRowSchema.pick({
  pupilId: true,
  forename: true,
  surname: true,
  legalForename: true,
  legalSurname: true,
  ncYear: true,
  regGroup: true,
  provision: true,
  leftOn: true,
});
export type RollEntry = z.infer<typeof rollEntrySchema>;
export const rollSchema = z.strictObject({ pupils: z.array(rollEntrySchema) });

export const registerPageSchema = z.strictObject({
  rows: z.array(registerRowSchema),
  /** Give it back as `cursor` to read on; null: this was the last page. */
  next: z.string().nullable(),
});
export type RegisterPage = z.infer<typeof registerPageSchema>;

export const staffRefSchema = z.strictObject({ id: staffIdSchema, name: z.string() });
