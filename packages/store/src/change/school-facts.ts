import {
  type CadenceStep,
  cadenceFor,
  type Grant,
  type MeetingKind,
  type SchoolCalendar,
  type SchoolId,
} from '@waymark/domain';
import type { TenantStores } from '../create-stores.ts';

/** What the deadlines of a school's children count by besides their own facts. */
export interface SchoolFacts {
  readonly calendar: (schoolId: SchoolId) => Promise<SchoolCalendar | null>;
  /** Weeks the council wants between the latest meeting and the end of the year; 4 where it has not said. */
  readonly laMeetingBufferWeeks: (laName: string | null) => Promise<number>;
}

const lawfulBufferWeeks = 4;

const remembered = <Key, Value>(read: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
};

/** Reads each fact once: make it anew for every request or batch of work, never for a process. */
export const readSchoolFacts = (stores: TenantStores): SchoolFacts => ({
  calendar: remembered(async (schoolId: SchoolId) => {
    const stored = await stores.calendars.get(schoolId);
    if (stored === null) return null;
    const { terms, insetDays } = stored.row;
    return { terms: terms.map(({ from, to }) => ({ from, to })), insetDays };
  }),
  laMeetingBufferWeeks: remembered(async (laName: string | null) => {
    const stored = laName === null ? null : await stores.laSettings.get(laName);
    return stored?.row.meetingBufferWeeks ?? lawfulBufferWeeks;
  }),
});

/** The cadence that a school's meetings of this kind are planned with: its own, or the one that everybody starts with. */
export const cadenceOf = async (
  { cadences }: Pick<TenantStores, 'cadences'>,
  schoolId: SchoolId,
  kind: MeetingKind,
): Promise<readonly CadenceStep[]> => (await cadences.get(schoolId, kind))?.row.steps ?? cadenceFor(kind);

/** The calendars, where there are any, of the schools that these grants name: by them her digest has its days. */
export const calendarsOfGrants = async (
  { calendar }: Pick<SchoolFacts, 'calendar'>,
  grants: readonly Grant[],
): Promise<readonly SchoolCalendar[]> => {
  const schools = new Set(grants.flatMap(({ scope }) => (scope.kind === 'trust' ? [] : [scope.schoolId])));
  const calendars = await Promise.all([...schools].map(calendar));
  return calendars.filter((each) => each !== null);
};
