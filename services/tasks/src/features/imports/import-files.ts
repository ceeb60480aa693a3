import {
  type ImportBlob,
  type ImportId,
  type ImportKept,
  type ImportPlan,
  type ImportRefusals,
  importBlobKey,
  importPlanSchema,
  importRefusalsSchema,
  type TrustId,
  type TrustUnit,
} from '@waymark/domain';
import type { BlobPort } from '@waymark/runtime';
import type * as z from 'zod';

/** What the check left for the commit, and what commit and undo leave for the screen. */
export const createImportFiles = (blobs: Pick<BlobPort, 'get' | 'put'>, trustId: TrustId) => {
  const put = (id: ImportId, blob: ImportBlob, value: unknown): Promise<void> =>
    blobs.put(importBlobKey(trustId, id, blob), new TextEncoder().encode(JSON.stringify(value)), 'application/json');
  const get = async <S extends z.ZodType>(id: ImportId, blob: ImportBlob, schema: S): Promise<z.output<S> | null> => {
    const bytes = await blobs.get(importBlobKey(trustId, id, blob));
    return bytes === null ? null : schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };
  return {
    /** Null where it is gone. */
    plan: (id: ImportId): Promise<ImportPlan | null> => get(id, 'plan', importPlanSchema),
    /** The rows of the trust's own lists that the commit did write. */
    writtenTrustUnits: async (id: ImportId): Promise<TrustUnit[]> => {
      const plan = await get(id, 'plan', importPlanSchema);
      const refused = new Set((await get(id, 'refusals', importRefusalsSchema))?.flatMap((one) => one.rowNumbers));
      return (plan?.trustUnits ?? []).filter(({ rowNumbers }) => !rowNumbers.some((row) => refused.has(row)));
    },
    keepRefusals: (id: ImportId, refusals: ImportRefusals) => put(id, 'refusals', refusals),
    keepKept: (id: ImportId, kept: ImportKept) => put(id, 'kept', kept),
  };
};
