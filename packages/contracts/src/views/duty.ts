import { schoolDocumentSchema, schoolIdSchema } from '@waymark/domain';
import * as z from 'zod';
import { deadlineViewSchema } from './deadline.ts';

/** One document that a school must have, whether or not anything is known of it, and the deadline that stands. */
export const documentViewSchema = z.strictObject({
  kind: schoolDocumentSchema.shape.kind,
  name: z.string(),
  /** Null: nobody has said anything of it yet, so it has no deadline. */
  document: schoolDocumentSchema.nullable(),
  deadline: deadlineViewSchema.nullable(),
  /** What became of earlier ones, the latest first. */
  earlier: z.array(deadlineViewSchema),
});
export type DocumentView = z.infer<typeof documentViewSchema>;

/** What a school itself must publish, and the version that the next change must name. */
export const dutiesSchema = z.strictObject({
  version: z.int(),
  schoolId: schoolIdSchema,
  documents: z.array(documentViewSchema),
});
export type Duties = z.infer<typeof dutiesSchema>;
