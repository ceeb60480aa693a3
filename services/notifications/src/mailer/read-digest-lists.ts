import {
  addDays,
  type DigestAbout,
  type DigestLists,
  londonDate,
  maySchool,
  type RollRow,
  type SchoolId,
  type Staff,
} from '@waymark/domain';
import type { Listed, ListQuery, ListSubject, Page } from '@waymark/store';
import type { AttendingDeps } from './create-mailer.ts';

const daysAhead = 6;

/** The schools whose lists are hers; null: she belongs to the trust and to no school. */
const schoolsOf = ({ grants }: Staff): readonly (SchoolId | null)[] => {
  const ids = grants.flatMap(({ scope }) => (scope.kind === 'trust' ? [] : [scope.schoolId]));
  const hers = [...new Set(ids)].filter((id) => maySchool(grants, 'register:read', id));
  return hers.length > 0 ? hers : [null];
};

const all = async <Row>(
  list: (query: ListQuery) => Promise<Page<Listed<Row>>>,
  query: ListQuery,
): Promise<readonly Listed<Row>[]> => {
  const rows: Listed<Row>[] = [];
  let cursor: ListQuery['cursor'] = null;
  do {
    const page: Page<Listed<Row>> = await list({ ...query, cursor: cursor ?? null });
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== null);
  return rows;
};

const aboutFrom =
  (names: ReadonlyMap<string, RollRow>) =>
  (subject: ListSubject): DigestAbout => {
    if (subject.kind === 'school') return { kind: 'school' };
    const child = subject.kind === 'pupil' ? names.get(subject.pupilId) : undefined;
    if (subject.kind === 'staff') return { kind: 'staff', staffId: subject.staffId };
    // A child who has just left the roll is still counted, without initials.
    return {
      kind: 'pupil',
      forename: child?.forename ?? '',
      surname: child?.surname ?? '',
      ncYear: child?.ncYear ?? null,
    };
  };

const readSchool = async ({ stores, today }: AttendingDeps, schoolId: SchoolId | null): Promise<DigestLists> => {
  const { lists, roll } = stores;
  const upTo = addDays(today, daysAhead);
  const [deadlines, tasks, held, meetings, rows] = await Promise.all([
    all(lists.deadlines, { schoolId, upTo }),
    all(lists.tasks, { schoolId, upTo }),
    all(lists.held, { schoolId }),
    all(lists.meetings, { schoolId, from: today, upTo }),
    schoolId === null ? [] : roll.all(schoolId),
  ]);
  const about = aboutFrom(new Map(rows.map((row) => [row.pupilId, row])));
  return {
    deadlines: deadlines.map(({ subject, row: { rule, dueOn, owner } }) => ({
      about: about(subject),
      rule,
      dueOn,
      owner,
    })),
    tasks: tasks.map(({ subject, row: { kind, dueOn } }) => ({ about: about(subject), kind, dueOn })),
    held: held.map(({ subject, row }) => ({ about: about(subject), leaveOn: londonDate(row.leaveAt) })),
    meetings: meetings.map(({ subject, row }) => ({ about: about(subject), on: row.on, startsAt: row.startsAt })),
  };
};

/** Everything of her schools' lists that a digest may speak of. */
export const readDigestLists = async (deps: AttendingDeps, staff: Staff): Promise<DigestLists> => {
  const schools = await Promise.all(schoolsOf(staff).map((schoolId) => readSchool(deps, schoolId)));
  return {
    deadlines: schools.flatMap((each) => each.deadlines),
    tasks: schools.flatMap((each) => each.tasks),
    held: schools.flatMap((each) => each.held),
    meetings: schools.flatMap((each) => each.meetings),
  };
};
