import * as z from 'zod';
import { trustIdSchema } from '../ids/index.ts';

export const trustSchema = z.strictObject({ id: trustIdSchema, name: z.string().trim().min(1).max(200) });
export type Trust = z.infer<typeof trustSchema>;
