import {
  addDays,
  type CalendarDate,
  compareDates,
  daysBetween,
  earlier,
  isWorkingDay,
  later,
  type SchoolCalendar,
} from '@waymark/domain';
import type { CalendarEntry, Days } from './calendar-entry.ts';
import { type Reading, readingOf } from './entry-words.ts';
import { aroundHoliday, beforeHoliday, type Edge, joined, spansBetween } from './term-spans.ts';

export interface EntryReading {
  readonly entry: CalendarEntry;
  readonly reading: Reading;
}

/** What a person should look at before she takes the proposal. */
export interface YearQuestion {
  /**
   * `no-last-day`: a term begins on the day, and nothing says when it ends. `no-first-day`: one ends on it, and nothing says
   * when it began. `outside-terms`: an INSET day or closure in no term, left out. `no-terms`: none could be made.
   */
  readonly code: 'no-last-day' | 'no-first-day' | 'outside-terms' | 'no-terms';
  readonly on: CalendarDate | null;
}

export interface SchoolYearProposal {
  /** Terms with half-terms left between them, by day, and the days within them without school. */
  readonly calendar: SchoolCalendar;
  readonly readings: readonly EntryReading[];
  /** Entries of which nothing is known to be said of the school year. */
  readonly notUnderstood: readonly CalendarEntry[];
  readonly questions: readonly YearQuestion[];
}

function daysOf({ from, to }: Days): readonly CalendarDate[] {
  return from > to ? [] : [from, ...daysOf({ from: addDays(from, 1), to })];
}

/** INSET days before pupils come, or after they leave, belong to the term that they lie next to. */
const nextTo = 7;

function withDay(terms: readonly Days[], day: CalendarDate): readonly Days[] | null {
  if (terms.some(({ from, to }) => from <= day && day <= to)) return terms;
  const before = (term: Days): boolean => day < term.from && daysBetween(day, term.from) <= nextTo;
  const after = (term: Days): boolean => day > term.to && daysBetween(term.to, day) <= nextTo;
  const near = terms.find(before) ?? terms.find(after);
  return near === undefined
    ? null
    : terms.map((term) => (term !== near ? term : { from: earlier(day, term.from), to: later(day, term.to) }));
}

const edgesOf = ({ entry, reading }: EntryReading): readonly Edge[] => {
  switch (reading) {
    case 'term':
      return [
        { on: entry.from, kind: 'begins', said: true },
        { on: entry.to, kind: 'ends', said: true },
      ];
    case 'begins':
      return [{ on: entry.from, kind: 'begins', said: true }];
    case 'ends':
      return [{ on: entry.to, kind: 'ends', said: true }];
    case 'holiday-begins':
      return [beforeHoliday(entry.from)];
    default:
      return [];
  }
};

/** What a person says that entries mean; null: nothing of the school year. What she says goes before what the words do. */
export type SaidReadings = ReadonlyMap<CalendarEntry, Reading | null>;

/**
 * Proposes a school's terms and INSET days from what a published calendar says. Pure guesswork by words, for a person to
 * confirm: every entry is in `readings` or in `notUnderstood`, and what does not fit together is asked.
 */
export function proposeSchoolYear(
  entries: readonly CalendarEntry[],
  said: SaidReadings = new Map(),
): SchoolYearProposal {
  const read = entries.map((entry) => {
    const own = said.get(entry);
    return { entry, reading: own === undefined ? readingOf(entry) : own };
  });
  const readings = read.flatMap(({ entry, reading }) => (reading === null ? [] : { entry, reading }));
  const holidays = joined(readings.filter(({ reading }) => reading === 'holiday').map(({ entry }) => entry));
  const { terms: spans, loose } = spansBetween([...readings.flatMap(edgesOf), ...holidays.flatMap(aroundHoliday)]);

  const without = readings.filter(({ reading }) => reading === 'inset' || reading === 'closed');
  const days = [...new Set(without.flatMap(({ entry }) => daysOf(entry)))]
    .filter((day) => isWorkingDay(day) && !holidays.some(({ from, to }) => from <= day && day <= to))
    .sort(compareDates);
  let terms: readonly Days[] = spans;
  const insetDays: CalendarDate[] = [];
  const outside: CalendarDate[] = [];
  for (const day of days) {
    const wider = withDay(terms, day);
    terms = wider ?? terms;
    (wider === null ? outside : insetDays).push(day);
  }
  const questions: YearQuestion[] = [
    ...loose.map(({ on, kind }) => ({ code: kind === 'begins' ? 'no-last-day' : 'no-first-day', on }) as const),
    ...outside.map((on) => ({ code: 'outside-terms', on }) as const),
    ...(terms.length === 0 ? [{ code: 'no-terms', on: null } as const] : []),
  ];
  return {
    calendar: { terms: [...terms], insetDays },
    readings,
    notUnderstood: read.flatMap(({ entry, reading }) => (reading === null ? entry : [])),
    questions,
  };
}
