import { importRowSchema, importViewSchema } from '@waymark/contracts';
import {
  type ImportBlob,
  type ImportId,
  type ImportPlan,
  importBlobKey,
  importKeptSchema,
  importRefusalsSchema,
  type TrustId,
} from '@waymark/domain';
import type { BlobPort } from '@waymark/runtime';
import * as z from 'zod';

/** A check as it is kept: what the person sees, and every row. What the commit does is in the plan. */
const importCheckSchema = z.strictObject({
  view: importViewSchema.omit({ import: true, kept: true }),
  rows: z.array(importRowSchema),
});
export type ImportCheck = z.infer<typeof importCheckSchema>;

/** What of an import lies in the blob store, by the import's id. */
export const createImportBlobs = (blobs: BlobPort, trustId: TrustId) => {
  const key = (id: ImportId, blob: ImportBlob): string => importBlobKey(trustId, id, blob);
  const put = (id: ImportId, blob: ImportBlob, value: unknown): Promise<void> =>
    blobs.put(key(id, blob), new TextEncoder().encode(JSON.stringify(value)), 'application/json');
  const get = async <S extends z.ZodType>(id: ImportId, blob: ImportBlob, schema: S): Promise<z.output<S> | null> => {
    const bytes = await blobs.get(key(id, blob));
    return bytes === null ? null : schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };
  return {
    upload: (id: ImportId) => blobs.get(key(id, 'upload')),
    presign: (id: ImportId, maxBytes: number) => blobs.presignUpload(key(id, 'upload'), { maxBytes }),
    check: (id: ImportId) => get(id, 'check', importCheckSchema),
    keep: async (id: ImportId, check: ImportCheck, plan: ImportPlan): Promise<void> => {
      await put(id, 'plan', plan);
      await put(id, 'check', check);
    },
    refusals: async (id: ImportId) => (await get(id, 'refusals', importRefusalsSchema)) ?? [],
    kept: async (id: ImportId) => (await get(id, 'kept', importKeptSchema)) ?? [],
  };
};
export type ImportBlobs = ReturnType<typeof createImportBlobs>;
