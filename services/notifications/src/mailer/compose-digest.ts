import { digestFor, type Notice, type StaffFile, type StaffId } from '@waymark/domain';
import { digestTemplates } from '../templates/index.ts';
import type { AttendingDeps } from './create-mailer.ts';
import type { Composed } from './prepare-for-staff.ts';
import { readDigestLists } from './read-digest-lists.ts';

/** The ways out of a digest that mail programs show: with one click (RFC 8058) where there is such an address. */
const waysOut = ({ settings, trustId, digestOffUrl }: AttendingDeps, staffId: StaffId) =>
  digestOffUrl === undefined
    ? { 'List-Unsubscribe': `<${settings.appUrl}/account>` }
    : {
        'List-Unsubscribe': `<${digestOffUrl({ trustId, staffId })}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };

/** Her day as it stands when the message leaves; nothing to say is no message. */
export const composeDigest = async (
  deps: AttendingDeps,
  { file, trust }: { file: StaffFile; notice: Notice; trust: string },
): Promise<Composed> => {
  const { staff } = file;
  if (!staff.active || staff.digestAt === null) return { outcome: 'end', event: 'cancel', reason: 'NOT_WANTED' };
  if (staff.emailState !== 'ok') return { outcome: 'end', event: 'suppress', reason: 'NO_WORKING_ADDRESS' };
  const sections = digestFor(staff, await readDigestLists(deps, staff), deps.today);
  if (sections === null) return { outcome: 'end', event: 'cancel', reason: 'NOTHING_TO_SAY' };
  const { appUrl } = deps.settings;
  const facts = { greetingName: staff.name, trust, today: deps.today, sections, url: `${appUrl}/` };
  return {
    outcome: 'composed',
    letter: digestTemplates['senco-digest'](facts),
    to: staff.email,
    headers: waysOut(deps, staff.id),
  };
};
