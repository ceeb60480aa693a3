import * as z from 'zod';

/**
 * Where a query's next page starts. It names keys, so it is signed before it leaves the API, and read back by this
 * schema; the key guard refuses one of another trust.
 */
export const cursorSchema = z.record(z.string(), z.string());
export type Cursor = z.infer<typeof cursorSchema>;

/** A cursor from what the table answered; null at the end. */
export const cursorOf = (lastEvaluatedKey: unknown): Cursor | null =>
  lastEvaluatedKey === undefined ? null : cursorSchema.parse(lastEvaluatedKey);
