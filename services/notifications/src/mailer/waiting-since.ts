import { addMinutes, type Instant, type Notice } from '@waymark/domain';
import { waits } from '../reconcile/waits.ts';

/** Since when a message has been free to leave: from the moment it was planned for, or let go by a person. */
const waitingSince = ({ history, leaveAt }: Pick<Notice, 'history' | 'leaveAt'>): Instant => {
  const held = history.findLastIndex(({ state }) => state === 'HELD');
  const free = history.slice(held + 1).find(({ state }) => state === 'PENDING')?.at ?? leaveAt;
  return free > leaveAt ? free : leaveAt;
};

/** Whether a message has waited so long to leave that a person must say what it says. */
export const outOfPatience = (notice: Pick<Notice, 'history' | 'leaveAt'>, now: Instant): boolean =>
  addMinutes(waitingSince(notice), waits.patienceMinutes) <= now;
