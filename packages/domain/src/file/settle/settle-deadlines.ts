import { isActive, type StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { currentDeadlines } from './current-deadlines.ts';
import { afterEnding, endingOf } from './ending.ts';
import type { Ending } from './endings/ending.ts';
import { supersededBecause } from './superseded-because.ts';

/** What tells one deadline of a file from another. */
export const deadlineId = ({ rule, occurrence }: Pick<StoredDeadline, 'rule' | 'occurrence'>): string =>
  `${rule}.${occurrence}`;

const ended = (
  deadline: StoredDeadline,
  state: StoredDeadline['state'],
  { doneOn, because }: Pick<Ending, 'doneOn' | 'because'>,
): StoredDeadline => ({
  ...deadline,
  state,
  next: null,
  endedOn: doneOn,
  endedBecause: because,
  endedBy: 'facts',
});

const asEnded = (deadline: StoredDeadline, ending: Ending): StoredDeadline =>
  ended(deadline, ending.as ?? (ending.doneOn > deadline.dueOn ? 'met-late' : 'met'), ending);

interface Settling {
  readonly file: PupilFile;
  readonly context: SettleContext;
  readonly wanted: ReadonlyMap<string, StoredDeadline>;
}

const superseded = (deadline: StoredDeadline, { file, context, wanted }: Settling): StoredDeadline => {
  const assessment = (occurrence: string) => occurrence.split('.')[0];
  const successor = [...wanted.values()].find(
    ({ rule, occurrence }) =>
      rule === deadline.rule && (!rule.startsWith('NA_') || assessment(occurrence) === assessment(deadline.occurrence)),
  );
  const because = supersededBecause(deadline, { file, successor, today: context.today });
  return ended(deadline, 'superseded', { doneOn: context.today, because });
};

const done: readonly StoredDeadline['state'][] = ['met', 'met-late'];

/** A deadline whose facts have spoken: by them where it still wants doing, or where it says what they say now. */
const settleEnded = (stored: StoredDeadline, now: StoredDeadline | undefined, ending: Ending): StoredDeadline => {
  if (isActive(stored)) return asEnded(now ?? stored, ending);
  if (stored.state === 'superseded') return now === undefined ? stored : asEnded(now, ending);
  return afterEnding(stored) === 'stands' ? stored : asEnded(now ?? stored, ending);
};

const settleOne = (stored: StoredDeadline, settling: Settling): StoredDeadline => {
  if (stored.endedBy === 'person') return stored;
  const now = settling.wanted.get(deadlineId(stored));
  const ending = endingOf(now ?? stored, settling.file, settling.context);
  if (ending !== null) return settleEnded(stored, now, ending);
  if (now !== undefined) return now;
  if (isActive(stored)) return superseded(stored, settling);
  return done.includes(stored.state) && afterEnding(stored) === 'follows' ? superseded(stored, settling) : stored;
};

/**
 * The file's deadlines after its facts have settled: those that hold are open, or missed once their day is past; those
 * the facts have ended are kept with how they ended; those that no longer hold are superseded, and say by what.
 */
export const settleDeadlines = (file: PupilFile, context: SettleContext): StoredDeadline[] => {
  const wanted = new Map(currentDeadlines(file, context).map((each) => [deadlineId(each), each]));
  const settling = { file, context, wanted };
  const kept = file.deadlines.map((stored) => settleOne(stored, settling));
  const known = new Set(kept.map(deadlineId));
  const added = [...wanted.values()]
    .filter((candidate) => !known.has(deadlineId(candidate)))
    .flatMap((candidate) => {
      const ending = endingOf(candidate, file, context);
      if (ending === null) return [candidate];
      return afterEnding(candidate) === 'follows' ? [asEnded(candidate, ending)] : [];
    });
  return [...kept, ...added];
};
