import { readFile, rm } from 'node:fs/promises';
import { writeAtomically } from '../disk/write-atomically.ts';
import { blobPaths } from './blob-path.ts';
import type { FolderBlobs } from './blob-port.ts';
import { signPolicy } from './upload-policy.ts';

export type FolderBlobsDeps = {
  folder: string;
  /** Signs upload forms; keep it, or forms that are open when Waymark restarts fail. */
  secret: string;
  /** Where `createBlobApp` is mounted, as the browser reaches it. */
  uploadUrl: string;
  /** Real time, milliseconds since 1970. */
  now: () => number;
};

/** As long as an upload form of ours on AWS. */
const uploadMinutes = 15;

async function readOrNothing(path: () => string): Promise<Buffer | null> {
  try {
    return await readFile(path());
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** Files of the one-machine stack, in a folder. A key that could leave the folder throws RangeError. */
export function createFolderBlobs({ folder, secret, uploadUrl, now }: FolderBlobsDeps): FolderBlobs {
  return {
    put: async (key, bytes, contentType) => {
      const paths = blobPaths(folder, key);
      await writeAtomically(paths.type, contentType);
      await writeAtomically(paths.bytes, bytes);
    },
    get: (key) => readOrNothing(() => blobPaths(folder, key).bytes),
    getWithType: async (key) => {
      const paths = blobPaths(folder, key);
      const [bytes, type] = await Promise.all([readOrNothing(() => paths.bytes), readOrNothing(() => paths.type)]);
      if (bytes === null || type === null) return null;
      return { bytes, contentType: type.toString('utf8') };
    },
    delete: async (key) => {
      const paths = blobPaths(folder, key);
      await rm(paths.bytes, { force: true });
      await rm(paths.type, { force: true });
    },
    presignUpload: async (key, limits) => {
      blobPaths(folder, key);
      const signed = signPolicy(secret, { key, ...limits, expiresAt: now() + uploadMinutes * 60_000 });
      const type = limits.contentType === undefined ? {} : { 'Content-Type': limits.contentType };
      return { url: uploadUrl, fields: { key, ...type, ...signed } };
    },
  };
}
