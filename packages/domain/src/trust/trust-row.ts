import * as z from 'zod';
import { trustIdSchema } from '../ids/index.ts';

export const trustSchema = z.strictObject({ id: trustIdSchema, name: z.string().trim().min(1).max(200) });
export type Trust = z.infer<typeof trustSchema>;

/** What a trust has agreed about one local authority, by the authority's name as GIAS writes it. */
export const laSettingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Weeks between the latest meeting and the end of the year; the law needs 4, some councils ask for more. */
  meetingBufferWeeks: z.int().min(4).max(26),
});
export type LaSettings = z.infer<typeof laSettingsSchema>;
