import { useAddressAgain as lift, withUsableAddress } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, changeDepsOf, pupilCommand } from '../../pipeline/pupil-command.ts';

const what = 'address-used-again';

/**
 * Lets an address be written to again: for the trust and in the other files that say it does not work, then in this child's.
 * Whoever is interrupted between the two does it again from here.
 */
export const useAddressAgain = (deps: CommandDeps): Handler<'useAddressAgain'> =>
  onPupil(async (call, record) => {
    const { file, fileVersion } = record.loaded;
    const { caller, requestId, body, params } = call;
    const adult = file.adults.find(({ id }) => id === params.adultId);
    if (adult === undefined) return { ok: false, reason: 'not-found' };
    const address = adult.email;
    if (address === null || adult.emailState === 'ok') {
      const message = 'is written to already, or not recorded; load the page again';
      return { ok: false, reason: 'refused', faults: [{ path: 'email', message }] };
    }
    if (call.expect !== fileVersion) return { ok: false, reason: 'changed-meanwhile', version: fileVersion };
    const request = { by: caller.staff.id, what, why: body.why, requestId };
    await lift(changeDepsOf(deps, call), request, { address, besides: `P#${file.pupil.id}` });
    return pupilCommand(deps, call, record, {
      ...{ what, why: body.why },
      data: (version) => ({ fileVersion: version }),
      decide: (before) => ({ ok: true, file: withUsableAddress(before, address) }),
    });
  });
