import {
  aboutOfInstant,
  initialsAndYear,
  instantKindSchema,
  maySchool,
  type Notice,
  pupilIdSchema,
  type StaffFile,
} from '@waymark/domain';
import { instantTemplates } from '../templates/index.ts';
import type { AttendingDeps } from './create-mailer.ts';
import type { Composed } from './prepare-for-staff.ts';

const notWanted = { outcome: 'end', event: 'cancel', reason: 'NOT_WANTED' } as const;

/** What she asked to hear of at once, if she still asks and still works with this child's school. */
export const composeInstant = async (
  { stores, settings }: AttendingDeps,
  { file, notice, trust }: { file: StaffFile; notice: Notice; trust: string },
): Promise<Composed> => {
  const { staff } = file;
  const about = aboutOfInstant(notice.obligation);
  const kind = instantKindSchema.parse(about?.kind);
  const pupilId = pupilIdSchema.parse(about?.pupilId);
  if (!staff.active || staff.instant?.includes(kind) !== true) return notWanted;
  if (staff.emailState !== 'ok') return { outcome: 'end', event: 'suppress', reason: 'NO_WORKING_ADDRESS' };
  const loaded = await stores.files.read(pupilId);
  if (loaded === null || !maySchool(staff.grants, 'message:read', loaded.file.pupil.schoolId)) return notWanted;
  const { legalForename, legalSurname, preferredForename, preferredSurname, ncYear } = loaded.file.pupil;
  const forename = preferredForename ?? legalForename;
  const surname = preferredSurname ?? legalSurname;
  const letter = instantTemplates['senco-instant']({
    ...{ greetingName: staff.name, trust, kind },
    about: initialsAndYear({ kind: 'pupil', forename, surname, ncYear }),
    url: `${settings.appUrl}/pupils/${pupilId}`,
  });
  return { outcome: 'composed', letter, to: staff.email, headers: {} };
};
