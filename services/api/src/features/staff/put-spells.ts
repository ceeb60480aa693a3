import { setSpells } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onStaff } from '../../pipeline/on-record.ts';
import type { CommandDeps } from '../../pipeline/pupil-command.ts';
import { staffCommand } from './staff-command.ts';

/** Sets the times she was SENCO, and where. */
export const putSpells = (deps: CommandDeps): Handler<'putSpells'> =>
  onStaff((call, record) => {
    const spells = call.body.spells.map((spell) => ({ ...spell, id: deps.ids.spell() }));
    return staffCommand(deps, call, record, { what: 'spells-set', decide: (file) => setSpells(file, spells) });
  });
