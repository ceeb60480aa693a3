import * as z from 'zod';
import type { ImportId, TrustId } from '../ids/index.ts';
import { schoolIdSchema } from '../ids/index.ts';
import { trustUnitSchema } from './trust/index.ts';
import { importAnswersSchema, pupilUnitSchema } from './unit.ts';

/** What a check found to write, child by child: a commit works through it, and numbers its batches by the place in it. */
export const importPlanSchema = z.strictObject({
  schoolId: schoolIdSchema,
  answers: importAnswersSchema,
  units: z.array(pupilUnitSchema),
  /** What an import of the trust's own lists writes: staff, schools, term dates, professionals. */
  trustUnits: z.array(trustUnitSchema),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

/** What a commit could not write after all, though the check had shown it. */
export const importRefusalsSchema = z.array(z.strictObject({ rowNumbers: z.array(z.int()), reason: z.string() }));
export type ImportRefusals = z.infer<typeof importRefusalsSchema>;

/** Whom an undo left as they are, and why. A child's name is read when it is shown; what is no child has its own. */
export const importKeptSchema = z.array(
  z.strictObject({ pupilId: z.string(), name: z.string().nullable(), because: z.string() }),
);
export type ImportKept = z.infer<typeof importKeptSchema>;

const importBlobs = ['upload', 'check', 'plan', 'refusals', 'kept'] as const;
export type ImportBlob = (typeof importBlobs)[number];

/** Where something of an import lies in the blob store. */
export const importBlobKey = (trustId: TrustId, importId: ImportId, blob: ImportBlob): string =>
  `imports/${trustId}/${importId}/${blob}`;
