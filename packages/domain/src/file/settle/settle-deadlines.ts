import { spoken } from '../../calendar/index.ts';
import { isActive, type StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { currentDeadlines } from './current-deadlines.ts';
import { endingOf } from './ending.ts';

/** What tells one deadline of a file from another. */
export const deadlineId = ({ rule, occurrence }: Pick<StoredDeadline, 'rule' | 'occurrence'>): string =>
  `${rule}.${occurrence}`;

const overtakenBy = (successor: StoredDeadline | undefined): string => {
  if (successor === undefined) return 'The facts it counted from no longer hold';
  return `Its facts changed: it is now counted from ${spoken(successor.countedFrom)} and due on ${spoken(successor.dueOn)}`;
};

const ended = (
  deadline: StoredDeadline,
  state: StoredDeadline['state'],
  on: StoredDeadline['endedOn'],
  because: string,
): StoredDeadline => ({
  ...deadline,
  state,
  next: null,
  endedOn: on,
  endedBecause: because,
  endedBy: 'facts',
});

const settleOne = (
  stored: StoredDeadline,
  file: PupilFile,
  context: SettleContext,
  wanted: readonly StoredDeadline[],
): StoredDeadline => {
  if (stored.endedBy === 'person') return stored;
  const ending = endingOf(stored, file, context);
  if (!isActive(stored) && ending !== null) return stored;
  if (ending !== null)
    return ended(stored, ending.doneOn > stored.dueOn ? 'met-late' : 'met', ending.doneOn, ending.because);
  const same = wanted.find((candidate) => deadlineId(candidate) === deadlineId(stored));
  if (same !== undefined) return same;
  if (!isActive(stored)) return stored;
  const successor = wanted.find((candidate) => candidate.rule === stored.rule);
  return ended(stored, 'superseded', context.today, overtakenBy(successor));
};

/**
 * The file's deadlines after its facts have settled: those that hold are open, or missed once their day is past; those
 * the facts have ended are kept with how they ended; those that no longer hold are superseded, and say by what.
 */
export const settleDeadlines = (file: PupilFile, context: SettleContext): StoredDeadline[] => {
  const wanted = currentDeadlines(file, context);
  const kept = file.deadlines.map((stored) => settleOne(stored, file, context, wanted));
  const known = new Set(kept.map(deadlineId));
  const added = wanted
    .filter((candidate) => !known.has(deadlineId(candidate)))
    .filter((candidate) => endingOf(candidate, file, context) === null);
  return [...kept, ...added];
};
