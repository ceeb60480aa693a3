import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { settleDeadlines } from './settle-deadlines.ts';
import { settleMeetings } from './settle-meetings.ts';
import { settleNotices } from './settle-notices.ts';
import { lettersFor, settleTasks } from './settle-tasks.ts';
import { settleTells } from './settle-tells.ts';

/**
 * The file with everything that follows from its facts: meetings after the last day here called off, deadlines
 * recomputed, messages not yet sent decided again, letters asked for where e-mail will not do, tasks ended that were overtaken. Settling a settled file on the same day
 * changes nothing.
 */
export const settle = (unsettled: PupilFile, context: SettleContext): PupilFile => {
  const file = { ...unsettled, meetings: settleMeetings(unsettled, context) };
  const before = settleNotices(file, context);
  const settled = settleDeadlines({ ...file, notices: before }, context);
  const deadlines = settleTells(file.deadlines, settled, context);
  // A deadline that has ended takes the messages about it along.
  const notices = settleNotices({ ...file, notices: before, deadlines }, context);
  const tasks = settleTasks(
    [...file.tasks, ...lettersFor(file.notices, notices, context)],
    { ...file, notices, deadlines },
    context,
  );
  return { ...file, notices, tasks, deadlines };
};
