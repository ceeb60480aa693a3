import { instantSchema } from '@waymark/domain';
import * as z from 'zod';

const feedSchema = z.strictObject({
  madeAt: instantSchema,
  /** When a calendar last read it; null: none has yet. */
  fetchedAt: instantSchema.nullable(),
});

/** The caller's own calendar; null: it has no address. */
export const feedViewSchema = z.strictObject({ feed: feedSchema.nullable() });
export type FeedView = z.infer<typeof feedViewSchema>;

/** The same with its address, which is told once and kept nowhere. */
export const feedMadeSchema = z.strictObject({ path: z.string(), feed: feedSchema });
export type FeedMade = z.infer<typeof feedMadeSchema>;
