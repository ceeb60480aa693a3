import { addDays, type CalendarDate } from '../../calendar/index.ts';
import { sameName } from '../../pupil/index.ts';
import type { School, SchoolCalendarRow } from '../../trust/index.ts';
import type { Numbered, TrustRow } from './fold-rows.ts';
import type { TrustPlan } from './plan-professionals.ts';

export interface TermDatesRow {
  readonly laName: string | null;
  readonly schoolName: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null where only a person can say. */
  readonly part: 'term' | 'inset' | 'holiday' | null;
  readonly name: string | null;
}

/** A school with its calendar; null where it has none yet. */
export interface SchoolWithCalendar {
  readonly school: School;
  readonly calendar: SchoolCalendarRow | null;
}

const isFor = (row: TermDatesRow, { school }: SchoolWithCalendar): boolean => {
  if (row.schoolName !== null) return sameName(row.schoolName, school.name);
  return row.laName === null || sameName(row.laName, school.laName);
};

const daysOf = ({ from, to }: TermDatesRow): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** A term takes the place of those it overlaps; an INSET day is added; a holiday is what lies between terms. */
const calendarAfter = (calendar: SchoolCalendarRow, row: TermDatesRow): SchoolCalendarRow => {
  if (row.part === 'inset') {
    return { ...calendar, insetDays: [...new Set([...calendar.insetDays, ...daysOf(row)])].sort() };
  }
  if (row.part !== 'term') return calendar;
  const { from, to, name } = row;
  const others = calendar.terms.filter((term) => term.to < from || term.from > to);
  return { ...calendar, terms: [...others, { from, to, name }].sort((a, b) => (a.from < b.from ? -1 : 1)) };
};

const emptyCalendar: SchoolCalendarRow = { terms: [], insetDays: [] };

const wordsOf = (row: TermDatesRow): string => `${row.name ?? row.part ?? ''} ${row.from} to ${row.to}`.trim();

const overlapped = (calendar: SchoolCalendarRow, row: TermDatesRow): string | null => {
  const terms = row.part === 'term' ? calendar.terms.filter((term) => term.to >= row.from && term.from <= row.to) : [];
  return terms.length === 0
    ? null
    : terms.map(({ from, to, name }) => `${name ?? ''} ${from} to ${to}`.trim()).join(', ');
};

interface Working {
  readonly one: SchoolWithCalendar;
  calendar: SchoolCalendarRow;
  rowNumbers: number[];
}

const rowResult = (rowNumber: number, over: Partial<TrustRow>): TrustRow => ({
  rowNumber,
  outcome: 'same',
  changes: [],
  code: null,
  ...over,
});

const applyRow = ({ rowNumber, record: row }: Numbered<TermDatesRow>, working: readonly Working[]): TrustRow => {
  if (row.part === null) return rowResult(rowNumber, { outcome: 'ask', code: 'part-unknown' });
  const mine = working.filter(({ one }) => isFor(row, one));
  if (mine.length === 0) return rowResult(rowNumber, { outcome: 'refused', code: 'school-unknown' });
  let replaced: string | null = null;
  let changed = false;
  for (const school of mine) {
    const next = calendarAfter(school.calendar, row);
    if (JSON.stringify(next) === JSON.stringify(school.calendar)) continue;
    replaced ??= overlapped(school.calendar, row);
    changed = true;
    school.calendar = next;
    school.rowNumbers = [...school.rowNumbers, rowNumber];
  }
  if (!changed) return rowResult(rowNumber, {});
  const changes = [{ field: 'calendar', before: replaced, after: wordsOf(row) }];
  return rowResult(rowNumber, { outcome: replaced === null ? 'create' : 'change', changes });
};

/** Term dates and INSET days for every school of a council, or for the one school that a row names. */
export const planTermDates = (
  rows: readonly Numbered<TermDatesRow>[],
  schools: readonly SchoolWithCalendar[],
): TrustPlan => {
  const working = schools.map((one): Working => ({ one, calendar: one.calendar ?? emptyCalendar, rowNumbers: [] }));
  const results = rows.map((row) => applyRow(row, working));
  const units = working
    .filter(({ rowNumbers }) => rowNumbers.length > 0)
    .map(({ one, calendar, rowNumbers }) => ({
      kind: 'term-dates' as const,
      rowNumbers,
      schoolId: one.school.id,
      before: one.calendar,
      after: calendar,
    }));
  return { units, rows: results };
};
