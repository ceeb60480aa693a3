import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';
import { writeAtomically } from '../disk/write-atomically.ts';

const privateKeySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  alg: z.literal('RS256'),
  use: z.literal('sig'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

const keySetSchema = z.object({ keys: z.array(privateKeySchema).min(1) });

export type SigningKeys = z.infer<typeof keySetSchema>;

async function newKeys(): Promise<SigningKeys> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  return keySetSchema.parse({ keys: [{ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' }] });
}

/** The issuer's private keys: made on the first start and kept, so that a token outlives a restart. */
export async function keptSigningKeys(file: string): Promise<SigningKeys> {
  if (!existsSync(file)) await writeAtomically(file, JSON.stringify(await newKeys()));
  return keySetSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
