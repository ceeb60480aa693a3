import {
  type ImportBlob,
  type ImportId,
  type ImportKept,
  type ImportPlan,
  type ImportRefusals,
  importBlobKey,
  importPlanSchema,
  type TrustId,
} from '@waymark/domain';
import type { BlobPort } from '@waymark/runtime';

/** What the check left for the commit, and what commit and undo leave for the screen. */
export const createImportFiles = (blobs: Pick<BlobPort, 'get' | 'put'>, trustId: TrustId) => {
  const put = (id: ImportId, blob: ImportBlob, value: unknown): Promise<void> =>
    blobs.put(importBlobKey(trustId, id, blob), new TextEncoder().encode(JSON.stringify(value)), 'application/json');
  return {
    /** Null where it is gone. */
    plan: async (id: ImportId): Promise<ImportPlan | null> => {
      const bytes = await blobs.get(importBlobKey(trustId, id, 'plan'));
      return bytes === null ? null : importPlanSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    },
    keepRefusals: (id: ImportId, refusals: ImportRefusals) => put(id, 'refusals', refusals),
    keepKept: (id: ImportId, kept: ImportKept) => put(id, 'kept', kept),
  };
};
