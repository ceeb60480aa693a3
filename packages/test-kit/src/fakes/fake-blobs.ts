import type { BlobPort } from '@waymark/runtime';

export interface FakeBlobs extends BlobPort {
  readonly keys: () => readonly string[];
}

/** Blobs in memory. */
export const aFakeBlobStore = (): FakeBlobs => {
  const kept = new Map<string, Uint8Array>();
  return {
    keys: () => [...kept.keys()],
    put: async (key, bytes) => {
      kept.set(key, bytes);
    },
    get: async (key) => kept.get(key) ?? null,
    delete: async (key) => {
      kept.delete(key);
    },
    presignUpload: async (key) => ({ url: 'https://upload.example/', fields: { key } }),
  };
};
