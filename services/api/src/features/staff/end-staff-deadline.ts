import { endStaffDeadline as decide } from '@waymark/domain';
import type { Handler } from '../../pipeline/call.ts';
import { onStaff } from '../../pipeline/on-record.ts';
import type { CommandDeps } from '../../pipeline/pupil-command.ts';
import { staffCommand } from './staff-command.ts';

/** Says that a deadline of a SENCO's qualification was met, or waives it, with the day and the reason. */
export const endStaffDeadline = (deps: CommandDeps): Handler<'endStaffDeadline'> =>
  onStaff((call, record) =>
    staffCommand(deps, call, record, {
      ...{ what: `deadline-${call.body.as}`, why: call.body.because },
      decide: (file) => decide(file, { id: call.params.deadlineId, ...call.body }, call.today),
    }),
  );
