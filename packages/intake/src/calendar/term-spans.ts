import {
  addDays,
  type CalendarDate,
  compareDates,
  daysBetween,
  isWorkingDay,
  later,
  nextWorkingDay,
} from '@waymark/domain';
import type { Days } from './calendar-entry.ts';

/** A day on which teaching begins or ends. `said`: an entry says so; else it follows from a holiday. */
export interface Edge {
  readonly on: CalendarDate;
  readonly kind: 'begins' | 'ends';
  readonly said: boolean;
}

export interface TermSpans {
  readonly terms: readonly Days[];
  /** Beginnings without an end and ends without a beginning. */
  readonly loose: readonly Edge[];
}

/** Days that are said twice, for staff and for pupils, lie no further apart. */
const sameEdge = 10;

/** Holidays with nothing but a weekend or bank holidays between them are one. */
export function joined(holidays: readonly Days[]): readonly Days[] {
  const all: Days[] = [];
  for (const holiday of [...holidays].sort((a, b) => compareDates(a.from, b.from))) {
    const last = all.at(-1);
    const touches = last !== undefined && holiday.from <= nextWorkingDay(addDays(last.to, 1));
    if (touches) all[all.length - 1] = { from: last.from, to: later(holiday.to, last.to) };
    else all.push(holiday);
  }
  return all;
}

function workingDayBefore(day: CalendarDate): CalendarDate {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}

/** The edge that a holiday's first day implies: teaching ends on the working day before it. */
export const beforeHoliday = (from: CalendarDate): Edge => ({ on: workingDayBefore(from), kind: 'ends', said: false });

/** The edges that a holiday implies: the working day before it, the working day after it. */
export const aroundHoliday = ({ from, to }: Days): readonly Edge[] => [
  beforeHoliday(from),
  { on: nextWorkingDay(addDays(to, 1)), kind: 'begins', said: false },
];

const inOrder = (a: Edge, b: Edge): number =>
  compareDates(a.on, b.on) || Number(a.kind === 'ends') - Number(b.kind === 'ends');

/**
 * The stretches of teaching between beginnings and ends. What an entry says goes before what follows from a holiday;
 * of two beginnings said for one term the first counts, of two ends the first too.
 */
export function spansBetween(edges: readonly Edge[]): TermSpans {
  const terms: Days[] = [];
  const loose: Edge[] = [];
  let open: Edge | null = null;
  let closed: Edge | null = null;
  for (const edge of [...edges].sort(inOrder)) {
    if (edge.kind === 'begins') {
      const again = open !== null && daysBetween(open.on, edge.on) <= sameEdge;
      if (open?.said && !again) loose.push(open);
      if (open === null || !again || (edge.said && !open.said)) open = edge;
    } else if (open !== null) {
      terms.push({ from: open.on, to: edge.on });
      [open, closed] = [null, edge];
    } else if (edge.said) {
      const again = closed !== null && daysBetween(closed.on, edge.on) <= sameEdge;
      const last = terms.at(-1);
      if (!again || last === undefined) loose.push(edge);
      else if (!closed?.said) terms[terms.length - 1] = { from: last.from, to: edge.on };
      if (!closed?.said) closed = edge;
    }
  }
  if (open?.said) loose.push(open);
  return { terms, loose };
}
