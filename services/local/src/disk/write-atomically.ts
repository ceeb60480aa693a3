import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ulid } from 'ulid';

/** Unlike any name that a reader of the folder lists, so a torn write is never taken for a file. */
export const tornSuffix = '.tmp';

function besides(path: string): string {
  return `${path}.${ulid()}${tornSuffix}`;
}

/** Writes beside the path and renames, so that whoever reads it – after a kill too – sees all of it or none. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const beside = besides(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, content);
  await rename(beside, path);
}

/** The same, for what has to be on disk before the next line runs. */
export function writeAtomicallySync(path: string, content: string | Uint8Array): void {
  const beside = besides(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, content);
  renameSync(beside, path);
}
