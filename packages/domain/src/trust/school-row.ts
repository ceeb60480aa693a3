import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { schoolIdSchema } from '../ids/index.ts';

/** As many lines as stand beside an envelope's window. */
export const schoolAddressSchema = z.array(z.string().trim().min(1).max(60)).min(1).max(5);

export const schoolSchema = z.strictObject({
  id: schoolIdSchema,
  urn: z.int().min(100000).max(999999),
  name: z.string().trim().min(1).max(200),
  laName: z.string().trim().max(100),
  laestab: z
    .string()
    .regex(/^\d{7}$/)
    .nullable(),
  phase: z.string().trim().max(60),
  sencoRequired: z.boolean(),
  /** A staffed address: replies to the school's messages go there. */
  replyTo: z.string().nullable(),
  phone: z.string().nullable(),
  /** The postal address under its name at the head of letters, line by line; null where it is not known. */
  address: schoolAddressSchema.nullable().default(null),
});
export type School = z.infer<typeof schoolSchema>;

export const schoolCalendarRowSchema = z.strictObject({
  terms: z.array(z.strictObject({ from: calendarDateSchema, to: calendarDateSchema, name: z.string().nullable() })),
  insetDays: z.array(calendarDateSchema),
});
export type SchoolCalendarRow = z.infer<typeof schoolCalendarRowSchema>;
