import { schoolSchema } from '@waymark/domain';
import * as z from 'zod';

/** A school as the trust has it, and the version that its next change must name. */
export const schoolViewSchema = z.strictObject({ version: z.int(), school: schoolSchema });
export type SchoolView = z.infer<typeof schoolViewSchema>;
