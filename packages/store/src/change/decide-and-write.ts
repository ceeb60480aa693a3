import type { DecisionFault } from '@waymark/domain';
import type { Changed, ChangeRefusal } from './change-deps.ts';

/** How often work that nobody waits for is decided anew when somebody else was quicker. */
const attemptsOf = (expect: number | null): number => (expect === null ? 6 : 1);

interface LoadedFile<File> {
  readonly fileVersion: number;
  readonly file: File;
}

export type Decided<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] };

interface DecideAndWrite<File, Loaded extends LoadedFile<File>> {
  /** The version the caller was shown; null: decide again whenever somebody else was quicker. */
  readonly expect: number | null;
  readonly load: () => Promise<Loaded | null>;
  readonly decide: (file: File) => Decided<File>;
  readonly write: (change: { before: Loaded; file: File }) => Promise<Changed<File> | ChangeRefusal>;
}

/** Loads a file, decides on it and writes what was decided, as often as `expect` lets it. */
export const decideAndWrite = async <File, Loaded extends LoadedFile<File>>(
  work: DecideAndWrite<File, Loaded>,
): Promise<Changed<File> | ChangeRefusal> => {
  let last: Changed<File> | ChangeRefusal = { ok: false, reason: 'changed-meanwhile' };
  for (let attempt = 0; attempt < attemptsOf(work.expect); attempt += 1) {
    const before = await work.load();
    if (before === null) return { ok: false, reason: 'not-found' };
    if (work.expect !== null && before.fileVersion !== work.expect) return { ok: false, reason: 'changed-meanwhile' };
    const decision = work.decide(before.file);
    if (!decision.ok) return { ok: false, reason: 'refused', faults: decision.faults };
    last = await work.write({ before, file: decision.file });
    if (last.ok || last.reason !== 'changed-meanwhile') return last;
  }
  return last;
};
