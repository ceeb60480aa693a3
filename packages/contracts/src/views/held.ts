import { adultIdSchema, noticeRecipientSchema } from '@waymark/domain';
import * as z from 'zod';
import { subjectSchema, todayWhoSchema } from './deadline.ts';

/** A message that a person must decide on before it leaves. */
export const heldLineSchema = z.strictObject({
  subject: subjectSchema,
  noticeId: z.string(),
  recipient: noticeRecipientSchema,
  title: z.string(),
  /** A code of the recipients' table; null where only the safeguarding lead may know it. */
  reason: z.string().nullable(),
  /** When it would have left. */
  leaveAt: z.string(),
  /** The last day on which sending it is of use; null: always. */
  uselessAfter: z.string().nullable(),
  /** Null for the young person herself, and where the caller may not see the adult. */
  who: todayWhoSchema.extend({ adultId: adultIdSchema }).nullable(),
  /** Everything that must be checked about that adult, the reason of this message included. */
  doubts: z.array(z.string()),
});
export type HeldLine = z.infer<typeof heldLineSchema>;

export const heldSchema = z.strictObject({
  today: z.string(),
  lines: z.array(heldLineSchema),
  /** All that are held: more than the lines where there are so many that only the most urgent are shown. */
  total: z.int(),
});
export type Held = z.infer<typeof heldSchema>;

export const waitingSchema = z.strictObject({ held: z.int(), letters: z.int() });
export type Waiting = z.infer<typeof waitingSchema>;
