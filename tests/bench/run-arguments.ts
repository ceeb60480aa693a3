import { parseArgs } from 'node:util';
import { defaults } from './parts/england/england-part.ts';

export type RunArguments =
  | { readonly ok: true; readonly names: readonly string[]; readonly minutes: number; readonly shards: number }
  | { readonly ok: false; readonly reason: string };

const usage =
  'Give names of parts, or none for all. For england there are --minutes, above 0 and up to 60, and --shards, 1 to 64.';

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { minutes: { type: 'string' }, shards: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
};

/** What was asked for: parts by name, and how long and over how many shards England is simulated. pnpm hands on its dashes. */
export const runArguments = (args: readonly string[]): RunArguments => {
  const asked = parsed(args.filter((arg) => arg !== '--'));
  if (asked === null) return { ok: false, reason: usage };
  const minutes = Number(asked.values.minutes ?? defaults.minutes);
  const shards = Number(asked.values.shards ?? defaults.shards);
  const fits = minutes > 0 && minutes <= 60 && Number.isInteger(shards) && shards >= 1 && shards <= 64;
  return fits ? { ok: true, names: asked.positionals, minutes, shards } : { ok: false, reason: usage };
};
