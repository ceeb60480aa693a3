import type { TaskMessage } from '@waymark/contracts';
import type { TasksDeps, TimeLeft, WorkEnd } from './deps.ts';
import { commitImport } from './features/imports/commit-import.ts';
import { undoImport } from './features/imports/undo-import.ts';
import { recomputeFiles } from './features/recompute/recompute-files.ts';

const work = (deps: TasksDeps, message: TaskMessage, timeLeft: TimeLeft): Promise<WorkEnd> => {
  switch (message.kind) {
    case 'commit-import':
      return commitImport(deps, message, timeLeft);
    case 'undo-import':
      return undoImport(deps, message, timeLeft);
    case 'recompute':
      return recomputeFiles(deps, message, timeLeft);
  }
};

/** Does one piece of long work. Where time is up before its end it sends the same message again: the rest is still there. */
export const handleTask = async (deps: TasksDeps, message: TaskMessage, timeLeft: TimeLeft): Promise<void> => {
  const end = await work(deps, message, timeLeft);
  if (end === 'more') await deps.queue.send('tasks', [{ body: message, groupId: message.trustId }]);
};
