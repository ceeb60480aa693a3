import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeAtomicallySync } from './write-atomically.ts';

/** 256 random bits in hexadecimal, made on the first start and kept, so that what they signed stays valid after a restart. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) writeAtomicallySync(file, randomBytes(32).toString('hex'));
  return readFileSync(file, 'utf8').trim();
}
