import { createHash } from 'node:crypto';
import type { Key } from './keys.ts';

/** Which of `shards` an item belongs to: always the same for the same key, spread evenly over keys. */
export const shardOf = (key: Key, shards: number): number =>
  createHash('sha256').update(`${key.pk}|${key.sk}`).digest().readUInt32BE(0) % shards;
