import type { CadenceView, SchoolMeeting } from '@waymark/contracts';
import {
  type CadenceStep,
  cadenceFor,
  isSameCadence,
  type Meeting,
  type MeetingKind,
  type SchoolId,
} from '@waymark/domain';
import type { Listed, TenantStores } from '@waymark/store';
import { everyPage, readSubjectNames } from '../subject/index.ts';

/** A school's meetings still planned, with whose they are. */
export const plannedMeetings = (
  { lists }: Pick<TenantStores, 'lists'>,
  schoolId: SchoolId,
): Promise<readonly Listed<Meeting>[]> => everyPage((cursor) => lists.meetings({ schoolId, cursor, limit: 1000 }));

const elsewhereOf = async (
  stores: TenantStores,
  schoolId: SchoolId,
  meetings: readonly Listed<Meeting>[],
): Promise<SchoolMeeting[]> => {
  const ofPupils = meetings.flatMap(({ subject, row }) => (subject.kind === 'pupil' ? [{ subject, row }] : []));
  const { nameOf } = await readSubjectNames(
    stores,
    schoolId,
    ofPupils.map(({ subject }) => subject),
  );
  return ofPupils.flatMap(({ subject, row }) => {
    const named = nameOf(subject);
    if (named.kind !== 'pupil') return [];
    const { pupilId, forename, surname } = named;
    const { id, kind, on, startsAt, endsAt, place, state } = row;
    return [{ pupilId, forename, surname, meeting: { id, kind, on, startsAt, endsAt, place, state } }];
  });
};

interface Stood {
  readonly version: number;
  readonly own: readonly CadenceStep[] | null;
}

/** A school's cadence for meetings of the kind, with the planned meetings that stand under another. */
export const cadenceView = async (
  stores: TenantStores,
  { schoolId, kind, planned }: { schoolId: SchoolId; kind: MeetingKind; planned: readonly Listed<Meeting>[] },
  { version, own }: Stood,
): Promise<CadenceView> => {
  const standard = cadenceFor(kind);
  const steps = own ?? standard;
  const others = planned.filter(({ row }) => row.kind === kind && !isSameCadence(row.cadence, steps));
  return {
    ...{ kind, version, own: own === null ? null : [...own], standard: [...standard] },
    elsewhere: others.length === 0 ? [] : await elsewhereOf(stores, schoolId, others),
  };
};
