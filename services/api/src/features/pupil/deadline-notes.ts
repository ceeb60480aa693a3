import { clockedSubjects, evaluateSubject, type PupilFile, type SettleContext } from '@waymark/domain';
import type { Notes } from './deadline-view.ts';

/** What the calculator has to say beside the dates, by the rule whose deadlines it bears on. */
export const deadlineNotes = (file: PupilFile, context: SettleContext): ReadonlyMap<string, Notes> =>
  new Map(
    clockedSubjects(file, context).flatMap(({ subject }) => {
      const { deadlines, notes } = evaluateSubject(subject, { asOf: context.today, calendar: context.calendar });
      return notes.length === 0 ? [] : deadlines.map(({ rule }) => [rule, notes] as const);
    }),
  );
