import { existsSync, readFileSync } from 'node:fs';
import type { AdapterFactory, AdapterPayload } from 'oidc-provider';
import * as z from 'zod';
import { writeAtomically } from '../disk/write-atomically.ts';

const entrySchema = z.object({
  model: z.string(),
  id: z.string(),
  payload: z.custom<AdapterPayload>((value) => typeof value === 'object' && value !== null),
  /** Real time, milliseconds since 1970. */
  expiresAt: z.number().optional(),
});

type Entry = z.infer<typeof entrySchema>;

export type SessionStoreDeps = { file: string; now: () => number };

function read(file: string): Entry[] {
  if (!existsSync(file)) return [];
  try {
    return z.array(entrySchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`The sign-in sessions in ${file} cannot be read. Delete the file; everybody then signs in again.`, {
      cause,
    });
  }
}

/** Sessions, codes and grants of the issuer in one file, written whole at each change: a demo has a handful of them. */
export function createSessionStore({ file, now }: SessionStoreDeps): AdapterFactory {
  const entries = new Map<string, Entry>(read(file).map((entry) => [`${entry.model}:${entry.id}`, entry]));
  let writing: Promise<void> = Promise.resolve();

  const lives = ({ expiresAt }: Entry) => expiresAt === undefined || expiresAt > now();
  const keep = (): Promise<void> => {
    for (const [key, entry] of entries) if (!lives(entry)) entries.delete(key);
    writing = writing.catch(() => {}).then(() => writeAtomically(file, JSON.stringify([...entries.values()])));
    return writing;
  };
  const findWhere = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...entries.values()].find((entry) => entry.model === model && lives(entry) && matches(entry.payload))?.payload;

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      upsert: (id, payload, expiresIn) => {
        const expiry = expiresIn === undefined ? {} : { expiresAt: now() + expiresIn * 1_000 };
        entries.set(keyOf(id), { model, id, payload, ...expiry });
        return keep();
      },
      find: async (id) => {
        const entry = entries.get(keyOf(id));
        return entry !== undefined && lives(entry) ? entry.payload : undefined;
      },
      findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
      findByUserCode: async (userCode) => findWhere(model, (payload) => payload.userCode === userCode),
      consume: (id) => {
        const entry = entries.get(keyOf(id));
        if (entry !== undefined) entry.payload.consumed = Math.floor(now() / 1_000);
        return keep();
      },
      destroy: (id) => {
        entries.delete(keyOf(id));
        return keep();
      },
      revokeByGrantId: (grantId) => {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
        return keep();
      },
    };
  };
}
