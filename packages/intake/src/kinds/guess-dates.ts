import { addDays, type CalendarDate } from '@waymark/domain';
import { readDate } from '../dates/read-date.ts';
import type { Field, FieldId, Kind } from './fields.ts';
import type { Column } from './guess-by-value.ts';

interface DateGuess {
  readonly column: Column;
  readonly field: Field;
  readonly why: string;
}

/** This share of a column's filled values must be dates of the kind that is looked for. */
const least = 0.6;
/** Whole years before this one in which children now at school were born. */
const youngest = 3;
const oldest = 20;

const daysOf = ({ values }: Column, today: CalendarDate, past: boolean): readonly CalendarDate[] =>
  values.flatMap((value) => {
    const read = readDate(value, { today, past });
    return read.ok ? [read.on] : [];
  });

const share = (days: readonly CalendarDate[], { values }: Column, is: (day: CalendarDate) => boolean): number =>
  values.length === 0 ? 0 : days.filter(is).length / values.length;

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));

function looksBorn(column: Column, today: CalendarDate): boolean {
  const back = (day: CalendarDate): number => yearOf(today) - yearOf(day);
  const births = daysOf(column, today, true);
  return share(births, column, (day) => back(day) >= youngest && back(day) <= oldest) >= least;
}

/** Which review its dates are of: mostly still to come, the next; mostly of the year behind, the last; else none. */
function reviewOf(column: Column, today: CalendarDate): 'nextReview' | 'lastReview' | null {
  const days = daysOf(column, today, false);
  const ahead = share(days, column, (day) => day >= today);
  const recent = share(days, column, (day) => day < today && day >= addDays(today, -365));
  if (ahead + recent < least) return null;
  return ahead >= recent || /next|due/.test(column.key) ? 'nextReview' : 'lastReview';
}

const whys: Partial<Record<FieldId, string>> = {
  dateOfBirth: 'Most values are dates on which children now at school were born.',
  nextReview: 'Most values are dates to come, as those of next reviews are.',
  lastReview: 'Most values are dates of the last year, as those of last reviews are.',
};

/**
 * What columns of dates under names we do not know may be, for a person to say: births in a list of pupils or a register,
 * reviews in a register. `columns` and `fields` are those that nothing else was found for.
 */
export function guessDates(
  columns: readonly Column[],
  fields: readonly Field[],
  { kind, today }: { readonly kind: Kind; readonly today: CalendarDate },
): readonly DateGuess[] {
  if (kind !== 'register' && kind !== 'pupils') return [];
  const free = new Map(fields.map((field) => [field.id, field]));
  return columns.flatMap((column): DateGuess[] => {
    const id = looksBorn(column, today) ? 'dateOfBirth' : reviewOf(column, today);
    const field = id === null ? undefined : free.get(id);
    if (field === undefined) return [];
    free.delete(field.id);
    return [{ column, field, why: whys[field.id] ?? '' }];
  });
}
