import type { ImportBatch, PupilFile } from '@waymark/domain';
import { deadlineRows, digestOf, factRows } from './fact-rows.ts';

interface Written {
  readonly n: number;
  readonly rowNumbers: readonly number[];
}

const rowsOf = (file: PupilFile | null): ReadonlyMap<string, unknown> =>
  file === null ? new Map() : new Map([...factRows(file), ...deadlineRows(file)]);

/** What an import did to one child: what each row was before, and a digest of what it is now. */
export const batchOf = ({ n, rowNumbers }: Written, before: PupilFile | null, after: PupilFile): ImportBatch => {
  const was = rowsOf(before);
  const is = rowsOf(after);
  const touched = [...new Set([...was.keys(), ...is.keys()])]
    .map((sk) => ({ sk, before: was.get(sk) ?? null, leftDigest: digestOf(is.get(sk)) }))
    .filter((row) => digestOf(row.before) !== row.leftDigest);
  return {
    n,
    pupilId: after.pupil.id,
    rowNumbers: [...rowNumbers],
    did: before === null ? 'created' : 'changed',
    touched,
    undo: null,
  };
};
