import { addDays, type CalendarDate, daysBetween, spoken } from '../calendar/index.ts';
import type { TaskKind } from '../file/task.ts';
import type { StaffId } from '../ids/index.ts';
import type { Staff } from '../trust/staff.ts';
import { deadlinePhrase, taskPhrase } from './digest-phrases.ts';

/** Whom a line is about. Of a child only her initials and year leave the building, of a colleague and the school nothing. */
export type DigestAbout =
  | { readonly kind: 'pupil'; readonly forename: string; readonly surname: string; readonly ncYear: string | null }
  | { readonly kind: 'staff'; readonly staffId: StaffId }
  | { readonly kind: 'school' };

export interface DigestLists {
  readonly deadlines: readonly { about: DigestAbout; rule: string; dueOn: CalendarDate; owner: string }[];
  readonly tasks: readonly { about: DigestAbout; kind: TaskKind; dueOn: CalendarDate }[];
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
  if (about.kind === 'school') return 'The school';
  if (`${about.forename}${about.surname}`.trim() === '') return 'A child who has left';
  const initials = `${initial(about.forename)}. ${initial(about.surname)}.`;
  if (about.ncYear === null) return initials;
  if (about.ncYear === 'R') return `${initials}, Reception`;
  return /^\d+$/.test(about.ncYear) ? `${initials}, Year ${about.ncYear}` : initials;
}

const counted = (days: number): string => {
  if (days === 1) return '1 day';
  return days < 14 ? `${days} days` : `${Math.floor(days / 7)} weeks`;
};

/** "6 September 2026 (overdue by 11 weeks)". */
const byWhen = (dueOn: CalendarDate, today: CalendarDate): string =>
  dueOn < today ? `${spoken(dueOn)} (overdue by ${counted(daysBetween(dueOn, today))})` : spoken(dueOn);

/** Whose it is and what is to be done: "S. A., Year 4: invite everyone, ", "Your SENCO qualification: ". */
const whatIsDue = (about: DigestAbout, phrase: string, reader: StaffId): string => {
  if (about.kind !== 'staff') return `${initialsAndYear(about)}: ${phrase}, `;
  return about.staffId === reader ? `Your ${phrase}: ` : `A colleague’s ${phrase}: `;
};

/** A task of a colleague's file is something to do about her, and not hers to do. */
const whatToDo = (about: DigestAbout, phrase: string, reader: StaffId): string =>
  about.kind === 'staff' && about.staffId === reader
    ? `About you: ${phrase}, `
    : `${initialsAndYear(about)}: ${phrase}, `;

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
 * nothing; what a council is late with stands apart and last, for her to chase. A line says what to do in words that name no child, need or plan. Null where it would be empty, or she wants
 * none: then no message leaves.
 */
export function digestFor(
  staff: Pick<Staff, 'id' | 'digestAt' | 'active'>,
  { deadlines, tasks, held, meetings }: DigestLists,
  today: CalendarDate,
): readonly DigestSection[] | null {
  if (staff.digestAt === null || !staff.active) return null;
  const ours = deadlines.filter((each) => each.owner !== 'local-authority' && each.owner !== 'family');
  const until = addDays(today, daysAhead);
  const due = {
    day: (row: DigestLists['deadlines'][number]) => row.dueOn,
    line: ({ about, rule, dueOn }: DigestLists['deadlines'][number]) =>
      `${whatIsDue(about, deadlinePhrase(rule), staff.id)}${byWhen(dueOn, today)}`,
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
      {
        day: (row) => row.dueOn,
        line: ({ about, kind, dueOn }) => `${whatToDo(about, taskPhrase(kind), staff.id)}${byWhen(dueOn, today)}`,
      },
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
    ...section(
      'Late with the council, not with you',
      deadlines.filter((each) => each.owner === 'local-authority' && each.dueOn < today),
      {
        day: (row) => row.dueOn,
        line: ({ about, rule, dueOn }) =>
          `${initialsAndYear(about)}: the council is to ${deadlinePhrase(rule)}, ${byWhen(dueOn, today)}`,
      },
    ),
  ];
  return sections.length === 0 ? null : sections;
}
