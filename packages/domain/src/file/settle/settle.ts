import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { settleDeadlines } from './settle-deadlines.ts';
import { settleNotices } from './settle-notices.ts';
import { lettersFor } from './settle-tasks.ts';

/**
 * The file with everything that follows from its facts: deadlines recomputed, messages not yet sent decided again,
 * letters asked for where e-mail will not do. Settling a settled file on the same day changes nothing.
 */
export const settle = (file: PupilFile, context: SettleContext): PupilFile => {
  const notices = settleNotices(file, context);
  const tasks = [...file.tasks, ...lettersFor(file.notices, notices, context)];
  const deadlines = settleDeadlines({ ...file, notices }, context);
  return { ...file, notices, tasks, deadlines };
};
