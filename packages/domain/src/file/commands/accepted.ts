import { type CalendarDate, spoken } from '../../calendar/index.ts';
import type { DecisionFault, FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { refused } from './context.ts';
import { type FactPair, factPairs } from './date-pairs.ts';
import { pastDays } from './past-days.ts';

const isImpossible = ({ later, earlier }: FactPair): boolean =>
  Boolean(later.on) && Boolean(earlier.on) && (later.on ?? '') < (earlier.on ?? '');

const nameOf = ({ of, later, earlier }: FactPair): string => `${of} ${later.path} ${later.what} ${earlier.what}`;

/** The fault stands at the day that cannot precede; where the other alone was given, in another form, at that one. */
const pathOf = (pair: FactPair, was: FactPair | undefined): string =>
  pair.earlier.elsewhere === true && was !== undefined && was.later.on === pair.later.on
    ? pair.earlier.path
    : pair.later.path;

/** Each two days that the change put into an order that cannot be, both named. */
export const newOrderFaults = (before: PupilFile | null, after: PupilFile): readonly DecisionFault[] => {
  const was = new Map((before === null ? [] : factPairs(before)).map((pair) => [nameOf(pair), pair]));
  return factPairs(after)
    .filter(isImpossible)
    .flatMap((pair) => {
      const { later, earlier } = pair;
      const old = was.get(nameOf(pair));
      if (!later.on || !earlier.on || (old?.later.on === later.on && old.earlier.on === earlier.on)) return [];
      const message = `${later.what} (${spoken(later.on)}) lies before ${earlier.what} (${spoken(earlier.on)}); mend one of the two`;
      return [{ path: pathOf(pair, old), message }];
    });
};

const newFutureFaults = (before: PupilFile | null, after: PupilFile, today: CalendarDate): readonly DecisionFault[] => {
  const was = new Map((before === null ? [] : pastDays(before)).map(({ of, path, on }) => [`${of} ${path}`, on]));
  return pastDays(after).flatMap(({ of, path, on }) =>
    on && on > today && was.get(`${of} ${path}`) !== on
      ? [{ path, message: `${spoken(on)} is still to come; give the day on which it happened` }]
      : [],
  );
};

/**
 * The file as a command would have it, unless the change puts two days into an order that cannot be, or says that
 * something happened on a day still to come. What an import left wrong keeps nobody from mending something else.
 */
export const accepted = (before: PupilFile | null, after: PupilFile, today: CalendarDate): FileDecision => {
  const faults = [...newFutureFaults(before, after, today), ...newOrderFaults(before, after)];
  return faults.length > 0 ? refused(faults) : { ok: true, file: after };
};
