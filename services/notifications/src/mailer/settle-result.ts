import { addMinutes, type Instant, isNeverResent, type Notice } from '@waymark/domain';
import type { MailResult } from '@waymark/runtime';
import { followUp } from '../follow-up/follow-up.ts';
import { liftStop, noteStop, stopsAll } from '../pace/stop.ts';
import { waits } from '../reconcile/waits.ts';
import type { AttendingDeps } from './create-mailer.ts';
import { outOfPatience } from './waiting-since.ts';

type HeldBack = Extract<MailResult, { outcome: 'not-sent'; retry: true }>;

/** When a message is tried again that was more than the provider takes in a second: not all of them at the same moment. */
const soon = ({ now, hash }: AttendingDeps, { id, attempts }: Notice): Instant => {
  const { least, spread } = waits.tooFastMinutes;
  const [byte = 0] = hash(`${id} ${attempts}`);
  return addMinutes(now, least + (byte % spread));
};

/** Nothing is wrong with the message: its claim is released. What has waited too long all the same becomes a call. */
const holdBack = async (deps: AttendingDeps, notice: Notice, { because, code }: HeldBack): Promise<void> => {
  if (stopsAll(because)) {
    const stop = await noteStop(deps.blobs, { because, code }, deps.clock.real());
    if (stop !== null) deps.log('MAIL_STOPPED', { reason: code });
  }
  if (outOfPatience(notice, deps.now)) {
    await followUp(deps, notice, { state: 'FAILED', reason: code, address: null });
    return deps.tell('NOTICE_TO_A_PERSON', { state: 'FAILED', reason: code });
  }
  const attentionAt = because === 'too-fast' ? soon(deps, notice) : addMinutes(deps.now, waits.retryMinutes);
  const release = { ...deps.ref, now: deps.now, event: 'release', reason: code, attentionAt } as const;
  await deps.stores.notices.settle(release);
};

/**
 * Writes down what the provider said to a claimed message. Surely refused: it is tried again, or becomes a person's task.
 * Perhaps taken: UNKNOWN, and never blindly sent again. An event that was quicker has settled it, and stands.
 */
export const settleResult = async (deps: AttendingDeps, notice: Notice, result: MailResult): Promise<void> => {
  const { ref, now, clock, tell, stores } = deps;
  const attempt = notice.attempts + 1;
  const settled = { ...ref, now };
  const later = (minutes: number): Instant => addMinutes(clock.real(), minutes);
  switch (result.outcome) {
    case 'sent': {
      const { messageId } = result;
      // A digest is never sent again, so nothing is waited for.
      const attentionAt = isNeverResent(notice) ? null : later(waits.deliveryMinutes);
      await stores.notices.settle({
        ...settled,
        event: 'sent',
        sentAt: now,
        providerMessageId: messageId,
        attentionAt,
      });
      tell('NOTICE_SENT', { attempt, messageId });
      if (!deps.trial) return;
      await liftStop(deps.blobs);
      return deps.log('MAIL_RESUMED', {});
    }
    case 'unknown': {
      const attentionAt = later(waits.eventMinutes);
      await stores.notices.settle({ ...settled, event: 'lostTrack', reason: result.code, attentionAt });
      return tell('NOTICE_UNKNOWN', { attempt, reason: result.code });
    }
    case 'not-sent': {
      tell('NOTICE_NOT_SENT', { attempt, reason: result.code });
      if (result.retry) return holdBack(deps, notice, result);
      return followUp(deps, notice, { state: 'FAILED', reason: result.code, address: null });
    }
  }
};
