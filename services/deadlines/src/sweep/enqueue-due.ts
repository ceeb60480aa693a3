import type { PlanMessage, TaskMessage } from '@waymark/contracts';
import type { CalendarDate } from '@waymark/domain';
import type { OutgoingMessage, QueuePort } from '@waymark/runtime';
import type { Cursor, DueItem, SweepStore } from '@waymark/store';

interface Routed {
  readonly queue: 'plan' | 'tasks';
  readonly message: OutgoingMessage;
}

const planned = (body: PlanMessage): Routed => ({ queue: 'plan', message: { body, groupId: body.trustId } });
const recomputed = (body: TaskMessage): Routed => ({ queue: 'tasks', message: { body, groupId: body.trustId } });

/** Which queue an item goes to, and what is said there: ids, and nothing of what it is about. */
const routed = ({ trustId, owner, sk }: DueItem, on: CalendarDate): Routed => {
  switch (owner.kind) {
    case 'pupil':
      return planned({ trustId, subject: { kind: 'pupil', id: owner.pupilId }, item: sk, on });
    case 'staff':
      return planned({ trustId, subject: { kind: 'staff', id: owner.staffId }, item: sk, on });
    case 'school':
      return planned({ trustId, subject: { kind: 'school', id: owner.schoolId }, item: sk, on });
    case 'recompute':
      return recomputed({ kind: 'recompute', trustId, jobId: owner.recomputeId });
  }
};

/** Enqueues everything due on a date in a shard, page by page, and counts it. Throws where the queue did not take it all. */
export const enqueueDue = async (
  { sweep, queue }: { sweep: SweepStore; queue: QueuePort },
  { date, shard }: { date: CalendarDate; shard: number },
): Promise<number> => {
  let count = 0;
  let cursor: Cursor | null = null;
  do {
    const page: Awaited<ReturnType<SweepStore['dueOn']>> = await sweep.dueOn({ date, shard, cursor });
    const items = page.rows.map((item) => routed(item, date));
    for (const name of ['plan', 'tasks'] as const) {
      const messages = items.filter((item) => item.queue === name).map((item) => item.message);
      if (messages.length > 0) await queue.send(name, messages);
    }
    count += items.length;
    cursor = page.cursor;
  } while (cursor !== null);
  return count;
};
