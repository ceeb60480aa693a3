import * as z from 'zod';
import { calendarDateSchema, instantSchema } from '../calendar/index.ts';

/** What can have happened that ends a duty and stands in no other record of the file. */
export const happenings = [
  'papers-sent',
  'report-sent',
  'family-answered',
  'final-plan-issued',
  'plan-not-amended',
  'placement-named',
  'amended-for-move',
  'review-considered',
  'la-told-family',
  'file-sent',
  'records-destroyed',
  'records-kept',
  'council-chased',
  'stays-at-school',
] as const;
export const happeningKindSchema = z.enum(happenings);
export type HappeningKind = z.infer<typeof happeningKindSchema>;

/** Something that happened on a day, to what it belongs, and who recorded it. Recorded again, it replaces itself. */
export const happeningSchema = z.strictObject({
  what: happeningKindSchema,
  /** What it belongs to: a meeting’s id, a deadline’s, or the day that the duty counts from. */
  of: z.string().regex(/^[A-Z0-9_.:-]+$/),
  on: calendarDateSchema,
  how: z.string().trim().max(500).nullable(),
  by: z.string().trim().max(200),
  recordedAt: instantSchema,
});
export type Happening = z.infer<typeof happeningSchema>;

type Happened = { readonly happened: readonly Happening[] };

/** What happened, of this kind and belonging to this; null: nothing that anybody recorded. */
export const happenedTo = ({ happened }: Happened, what: HappeningKind, of: string): Happening | null =>
  happened.find((each) => each.what === what && each.of === of) ?? null;
