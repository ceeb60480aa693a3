import { addMinutes, type Instant, isNeverResent, type Notice } from '@waymark/domain';
import type { MailResult } from '@waymark/runtime';
import { followUp } from '../follow-up/follow-up.ts';
import { waits } from '../reconcile/waits.ts';
import type { AttendingDeps } from './create-mailer.ts';

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
      return tell('NOTICE_SENT', { attempt, messageId });
    }
    case 'unknown': {
      const attentionAt = later(waits.eventMinutes);
      await stores.notices.settle({ ...settled, event: 'lostTrack', reason: result.code, attentionAt });
      return tell('NOTICE_UNKNOWN', { attempt, reason: result.code });
    }
    case 'not-sent': {
      tell('NOTICE_NOT_SENT', { attempt, reason: result.code });
      if (!result.retry) return followUp(deps, notice, { state: 'FAILED', reason: result.code, address: null });
      const attentionAt = addMinutes(now, waits.retryMinutes);
      await stores.notices.settle({ ...settled, event: 'release', reason: result.code, attentionAt });
      return;
    }
  }
};
