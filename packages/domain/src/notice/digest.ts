import { addDays, type CalendarDate, spoken } from '../calendar/index.ts';
import type { Staff } from '../trust/staff.ts';

/** Whom a line is about. Of a child only her initials and year leave the building; a colleague is named by her post. */
export type DigestAbout =
  | { readonly kind: 'pupil'; readonly forename: string; readonly surname: string; readonly ncYear: string | null }
  | { readonly kind: 'staff' };

export interface DigestLists {
  readonly deadlines: readonly { about: DigestAbout; dueOn: CalendarDate; owner: string }[];
  readonly tasks: readonly { about: DigestAbout; dueOn: CalendarDate }[];
  readonly held: readonly { about: DigestAbout; leaveOn: CalendarDate }[];
  readonly meetings: readonly { about: DigestAbout; on: CalendarDate; startsAt: string }[];
}

export interface DigestSection {
  readonly title: string;
  readonly count: number;
  /** At most ten, the most pressing first; the screen behind the link has them all. */
  readonly lines: readonly string[];
}

const shownLines = 10;
const daysAhead = 6;

const initial = (name: string): string => [...name.trim()].slice(0, 1).join('').toUpperCase();

/** "S. A., Year 4": enough for whoever works with her, and for nobody else. */
export function initialsAndYear(about: DigestAbout): string {
  if (about.kind === 'staff') return 'A colleague';
  const initials = `${initial(about.forename)}. ${initial(about.surname)}.`;
  if (about.ncYear === null) return initials;
  if (about.ncYear === 'R') return `${initials}, Reception`;
  return /^\d+$/.test(about.ncYear) ? `${initials}, Year ${about.ncYear}` : initials;
}

function section<Row>(
  title: string,
  rows: readonly Row[],
  { day, line }: { day: (row: Row) => string; line: (row: Row) => string },
): readonly DigestSection[] {
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
  return [{ title, count: rows.length, lines: sorted.slice(0, shownLines).map(line) }];
}

/**
 * What a member of staff's daily digest says: a section for each kind of thing that wants her today, none where there is
 * nothing. No line names a child, a need, a plan or the rule that set a date. Null where it would be empty, or she wants
 * none: then no message leaves.
 */
export function digestFor(
  staff: Pick<Staff, 'digestAt' | 'active'>,
  { deadlines, tasks, held, meetings }: DigestLists,
  today: CalendarDate,
): readonly DigestSection[] | null {
  if (staff.digestAt === null || !staff.active) return null;
  const ours = deadlines.filter((each) => each.owner !== 'local-authority' && each.owner !== 'family');
  const until = addDays(today, daysAhead);
  const due = {
    day: (row: { dueOn: CalendarDate }) => row.dueOn,
    line: (row: { about: DigestAbout; dueOn: CalendarDate }) => `${initialsAndYear(row.about)}: ${spoken(row.dueOn)}`,
  };
  const sections = [
    ...section(
      'Past their date',
      ours.filter((each) => each.dueOn < today),
      due,
    ),
    ...section(
      'Due in the next seven days',
      ours.filter((each) => today <= each.dueOn && each.dueOn <= until),
      due,
    ),
    ...section(
      'Tasks for you',
      tasks.filter((each) => each.dueOn <= until),
      due,
    ),
    ...section('Messages waiting for your decision', held, {
      day: (row) => row.leaveOn,
      line: (row) => `${initialsAndYear(row.about)}: was to leave on ${spoken(row.leaveOn)}`,
    }),
    ...section(
      'Meetings in the next seven days',
      meetings.filter((each) => today <= each.on && each.on <= until),
      {
        day: (row) => `${row.on} ${row.startsAt}`,
        line: (row) => `${initialsAndYear(row.about)}: ${spoken(row.on)} at ${row.startsAt}`,
      },
    ),
  ];
  return sections.length === 0 ? null : sections;
}
