import type { ImportBatch, Notice, PupilFile } from '@waymark/domain';
import { deadlineRows, digestOf, factRows, isDeadlineRow } from './fact-rows.ts';
import { restoredFile } from './restored-file.ts';

/** Why a row stays as it is: somebody changed it since, something was added to a child the import made, or sent. */
export type KeptFor = 'changed-since' | 'added-since' | 'message-sent';

export type UndoDecision =
  | { readonly is: 'remove' }
  | { readonly is: 'restore'; readonly file: PupilFile; readonly kept: KeptFor | null }
  | { readonly is: 'keep'; readonly kept: KeptFor };

const underWay: readonly Notice['state'][] = ['CLAIMED', 'UNKNOWN'];

/** A message that has left, or may have: it is never unsent, so whom it went to stays on the file. */
const hasLeft = (notice: Notice): boolean => notice.sentAt !== null || underWay.includes(notice.state);

const somethingAdded = (file: PupilFile, batch: ImportBatch): boolean => {
  const written = new Set(batch.touched.map(({ sk }) => sk));
  const others = [...factRows(file).keys()].some((sk) => !written.has(sk));
  return others || [file.meetings, file.notes, file.tasks].some((rows) => rows.length > 0);
};

/** What becomes of a child whom the import made: she goes, unless anything else has come to her file. */
const undoCreated = (file: PupilFile, batch: ImportBatch, allAsLeft: boolean): UndoDecision => {
  if (file.notices.some(hasLeft)) return { is: 'keep', kept: 'message-sent' };
  if (!allAsLeft) return { is: 'keep', kept: 'changed-since' };
  return somethingAdded(file, batch) ? { is: 'keep', kept: 'added-since' } : { is: 'remove' };
};

const sentTo = (file: PupilFile): ReadonlySet<string> =>
  new Set(
    file.notices.flatMap((notice) =>
      hasLeft(notice) && notice.recipient.kind === 'adult' ? [`ADULT#${notice.recipient.id}`] : [],
    ),
  );

/** Deadlines as the import left them, and of which nobody was told: they go back with the facts that they follow from. */
const deadlinesBack = (file: PupilFile, batch: ImportBatch): ImportBatch['touched'] => {
  const now = deadlineRows(file);
  const told = new Set(file.notices.map(({ obligation }) => obligation));
  return batch.touched.filter(
    ({ sk, leftDigest }) => isDeadlineRow(sk) && digestOf(now.get(sk)) === leftDigest && !told.has(sk),
  );
};

/** What undoing an import makes of one child's file: rows still as the import left them go back, the others stay. */
export const decideUndo = (file: PupilFile, batch: ImportBatch): UndoDecision => {
  const now = factRows(file);
  const facts = batch.touched.filter(({ sk }) => !isDeadlineRow(sk));
  const asLeft = facts.filter(({ sk, leftDigest }) => digestOf(now.get(sk)) === leftDigest);
  const changed = asLeft.length < facts.length;
  if (batch.did === 'created') return undoCreated(file, batch, !changed);
  const told = sentTo(file);
  const back = asLeft.filter(({ sk, before }) => before !== null || !told.has(sk));
  const kept = changed ? 'changed-since' : back.length < asLeft.length ? 'message-sent' : null;
  if (back.length === 0) return { is: 'keep', kept: kept ?? 'changed-since' };
  return { is: 'restore', file: restoredFile(file, [...back, ...deadlinesBack(file, batch)]), kept };
};
