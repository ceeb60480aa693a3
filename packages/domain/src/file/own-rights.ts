import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { adultIdSchema, staffIdSchema } from '../ids/index.ts';
import { messageKindSchema } from './message-kind.ts';

/**
 * What was found on one day about the young person's capacity to decide on one kind of message, on what evidence and by
 * whom. Capacity is presumed, and a finding is about one decision at a time (Mental Capacity Act 2005 s.1 to 3).
 */
export const capacityEntrySchema = z.strictObject({
  kind: messageKindSchema,
  lacks: z.boolean(),
  on: calendarDateSchema,
  by: staffIdSchema,
  /** Who assessed it, how, and where the record is. */
  evidence: z.string().trim().min(1).max(1000),
});
export type CapacityEntry = z.infer<typeof capacityEntrySchema>;

/** How the school knows of a wish. */
export const wishWays = ['in-person', 'own-page', 'in-writing'] as const;
export const wishWaySchema = z.enum(wishWays);
export type WishWay = z.infer<typeof wishWaySchema>;

/** What the young person wished on one day about one adult and one kind of message; false: not to be told. */
export const wishEntrySchema = z.strictObject({
  adultId: adultIdSchema,
  kind: messageKindSchema,
  wish: z.boolean(),
  on: calendarDateSchema,
  /** She herself on her own page, or the member of staff who was told. */
  by: z.union([z.literal('young-person'), staffIdSchema]),
  how: wishWaySchema,
});
export type WishEntry = z.infer<typeof wishEntrySchema>;
