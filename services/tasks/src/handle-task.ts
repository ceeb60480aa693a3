import type { TaskMessage } from '@waymark/contracts';
import type { TasksDeps, TimeLeft, WorkEnd } from './deps.ts';
import { recomputeFiles } from './features/recompute/recompute-files.ts';

/** Imports are loaded with the first of them: they are rare, and dates are worked out anew all the time. */
const work = async (deps: TasksDeps, message: TaskMessage, timeLeft: TimeLeft): Promise<WorkEnd> => {
  switch (message.kind) {
    case 'commit-import':
      return (await import('./features/imports/commit-import.ts')).commitImport(deps, message, timeLeft);
    case 'undo-import':
      return (await import('./features/imports/undo-import.ts')).undoImport(deps, message, timeLeft);
    case 'recompute':
      return recomputeFiles(deps, message, timeLeft);
  }
};

/** Does one piece of long work. Where time is up before its end it sends the same message again: the rest is still there. */
export const handleTask = async (deps: TasksDeps, message: TaskMessage, timeLeft: TimeLeft): Promise<void> => {
  const end = await work(deps, message, timeLeft);
  if (end === 'more') await deps.queue.send('tasks', [{ body: message, groupId: message.trustId }]);
};
