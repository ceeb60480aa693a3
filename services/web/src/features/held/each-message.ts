import type { CallResult } from '@waymark/contracts/client';
import type { Sent } from '../../forms/use-form.ts';

type Changed = CallResult<'cancelNotice' | 'restoreNotice' | 'writeInstead'>;

/** Whether the message waits no more, whoever saw to it: there is nothing left to do about that one. */
const isDone = (result: Changed): boolean => !result.ok && result.problem.faults.some(({ path }) => path === 'state');

/**
 * Changes one message after another: each is a change of the child's file, from the version that the one before left.
 * Ends at the first that cannot be changed; one that waits no more is passed over.
 */
export const eachMessage = async (
  noticeIds: readonly string[],
  version: number,
  change: (noticeId: string, version: number) => Promise<Changed>,
): Promise<Sent> => {
  let at = version;
  for (const noticeId of noticeIds) {
    const result = await change(noticeId, at);
    if (result.ok) at = result.data.fileVersion;
    else if (!isDone(result)) return result;
  }
  return { ok: true, version: at };
};
