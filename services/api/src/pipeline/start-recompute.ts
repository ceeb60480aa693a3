import { faultFields, type Logger, type QueuePort } from '@waymark/runtime';
import type { Recompute } from '@waymark/store';
import type { apiEvents } from '../events.ts';
import type { Caller } from './call.ts';

interface StartDeps {
  readonly queue: QueuePort;
  readonly log: Logger<typeof apiEvents>;
}

/** Begins a recomputation at once. Where the queue fails, the sweep begins it: the row is armed for today. */
export const startRecompute = async (
  { queue, log }: StartDeps,
  { caller: { trustId }, requestId }: { readonly caller: Caller; readonly requestId: string },
  jobId: Recompute['id'],
): Promise<void> => {
  try {
    await queue.send('tasks', [{ body: { kind: 'recompute', trustId, jobId }, groupId: trustId }]);
  } catch (fault) {
    log('TASK_LEFT_TO_SWEEP', { requestId, queue: 'tasks', ...faultFields(fault) });
  }
};
