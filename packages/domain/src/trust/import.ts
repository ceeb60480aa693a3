import * as z from 'zod';
import { instantSchema } from '../calendar/index.ts';
import { importIdSchema, pupilIdSchema, schoolIdSchema, staffIdSchema } from '../ids/index.ts';

export const importStateSchema = z.enum([
  'uploaded',
  'checked',
  'committing',
  'committed',
  'undoing',
  'undone',
  'failed',
]);
export type ImportState = z.infer<typeof importStateSchema>;

export const importCountsSchema = z.strictObject({
  create: z.int(),
  change: z.int(),
  same: z.int(),
  ask: z.int(),
  refused: z.int(),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** One import of one file or paste into one school. What it holds is in the blob store, by its id. */
export const importSchema = z.strictObject({
  id: importIdSchema,
  schoolId: schoolIdSchema,
  /** pupils, contacts, register, ehcp-tracker, staff, … as packages/intake names them; null until it is read. */
  kind: z.string().nullable(),
  source: z.enum(['file', 'paste']),
  fileName: z.string().max(200),
  state: importStateSchema,
  startedBy: staffIdSchema,
  startedAt: instantSchema,
  counts: importCountsSchema.nullable(),
  /** Children done of children to do, in the commit or the undo under way. */
  progress: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  finishedAt: instantSchema.nullable(),
  version: z.int().min(1),
});
export type Import = z.infer<typeof importSchema>;

/** What one import did to one child, kept so that it can be undone: written in the same transaction. */
export const importBatchSchema = z.strictObject({
  n: z.int().min(0),
  pupilId: pupilIdSchema,
  rowNumbers: z.array(z.int()),
  did: z.enum(['created', 'changed']),
  /** Each row of her file that the import wrote: what it replaced, and a digest of what it left. */
  touched: z.array(
    z.strictObject({ sk: z.string(), before: z.unknown().nullable(), leftDigest: z.string().nullable() }),
  ),
  undo: z
    .strictObject({ outcome: z.enum(['undone', 'kept']), because: z.string().nullable(), by: z.string().nullable() })
    .nullable(),
});
export type ImportBatch = z.infer<typeof importBatchSchema>;
