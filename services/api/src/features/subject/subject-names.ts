import type { Subject as SubjectView } from '@waymark/contracts';
import { type PupilId, type RollRow, rollRowOf, type SchoolId } from '@waymark/domain';
import type { ListSubject, TenantStores } from '@waymark/store';

export interface SubjectNames {
  readonly roll: readonly RollRow[];
  /** How the line of a list says whom it is about. */
  readonly nameOf: (subject: ListSubject) => SubjectView;
}

type PupilNamed = Pick<RollRow, 'pupilId' | 'forename' | 'surname' | 'ncYear' | 'regGroup'>;

/** Children on a list who are on no roll any more: a leaver's file may still have to be sent on. */
const leavers = async (stores: TenantStores, missing: readonly PupilId[]): Promise<readonly PupilNamed[]> => {
  const files = await Promise.all(missing.map((id) => stores.files.read(id)));
  return files.flatMap((loaded) => (loaded === null ? [] : [rollRowOf(loaded.file)]));
};

/** Names for everyone whom a school's lists mention. Nobody is left out: who cannot be named is still a line. */
export const readSubjectNames = async (
  stores: TenantStores,
  schoolId: SchoolId,
  subjects: readonly ListSubject[],
): Promise<SubjectNames> => {
  const anyStaff = subjects.some(({ kind }) => kind === 'staff');
  const [roll, staff] = await Promise.all([stores.roll.all(schoolId), anyStaff ? stores.staffFiles.list() : []]);
  const pupils = new Map<PupilId, PupilNamed>(roll.map((row) => [row.pupilId, row]));
  const listed = subjects.flatMap((subject) => (subject.kind === 'pupil' ? [subject.pupilId] : []));
  for (const row of await leavers(
    stores,
    [...new Set(listed)].filter((id) => !pupils.has(id)),
  )) {
    pupils.set(row.pupilId, row);
  }
  const colleagues = new Map(staff.map(({ id, name }) => [id, name]));
  const nameOf = (subject: ListSubject): SubjectView => {
    if (subject.kind === 'school') return subject;
    if (subject.kind === 'staff') {
      const name = colleagues.get(subject.staffId) ?? 'A former colleague';
      return { kind: 'staff', staffId: subject.staffId, name };
    }
    const { pupilId } = subject;
    const { forename, surname, ncYear, regGroup } = pupils.get(pupilId) ?? {
      ...{ forename: 'A child', surname: 'no longer here', ncYear: null, regGroup: null },
    };
    return { kind: 'pupil', pupilId, forename, surname, ncYear, regGroup };
  };
  return { roll, nameOf };
};
