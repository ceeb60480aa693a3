import { join } from 'node:path';

// No part of a key starts with a dot, so none climbs out of the folder or names a torn write.
const wellFormed = /^[A-Za-z0-9_=-][A-Za-z0-9._=-]*(\/[A-Za-z0-9_=-][A-Za-z0-9._=-]*)*$/;

/** The two files of a key. Throws RangeError for a key that could leave the folder. */
export function blobPaths(folder: string, key: string): { bytes: string; type: string } {
  if (key.length > 512 || !wellFormed.test(key)) {
    throw new RangeError(
      'The key of a stored file may hold letters, digits, "-", "_", "=" and ".", in parts divided by "/".',
    );
  }
  return { bytes: join(folder, 'bytes', `${key}.blob`), type: join(folder, 'types', `${key}.txt`) };
}
