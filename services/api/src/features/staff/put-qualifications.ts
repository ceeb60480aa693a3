import { setQualifications } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onStaff } from '../../pipeline/on-record.ts';
import type { CommandDeps } from '../../pipeline/pupil-command.ts';
import { staffCommand } from './staff-command.ts';

/** Sets her SENCO qualifications. */
export const putQualifications = (deps: CommandDeps): Handler<'putQualifications'> =>
  onStaff((call, record) => {
    const held = call.body.qualifications.map((one) => ({ ...one, id: deps.ids.qualification() }));
    return staffCommand(deps, call, record, {
      what: 'qualifications-set',
      decide: (file) => setQualifications(file, held, call.today),
    });
  });
