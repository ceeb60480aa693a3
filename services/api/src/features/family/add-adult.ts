import { addAdult as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { type CommandDeps, pupilCommand } from '../../pipeline/pupil-command.ts';

/** Adds an adult to a child's family. */
export const addAdult = (deps: CommandDeps): Handler<'addAdult'> =>
  onPupil((call, record) => {
    const adultId = deps.ids.adult();
    return pupilCommand(deps, call, record, {
      what: 'adult-added',
      why: null,
      data: (fileVersion) => ({ adultId, fileVersion }),
      decide: (file, context) => decide(file, { id: adultId, facts: call.body }, context),
    });
  });
