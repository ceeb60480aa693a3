import { addMinutes, type Hash, isNeverResent } from '@waymark/domain';
import type { BlobPort, Clock, Logger } from '@waymark/runtime';
import { readSchoolFacts, type Stores } from '@waymark/store';
import { noteArrived } from '../addresses/note-address.ts';
import type { notificationsEvents } from '../events.ts';
import { type FollowUpDeps, followUp } from '../follow-up/follow-up.ts';
import { canaryTag, noteCanary } from '../reconcile/canary.ts';
import { waits } from '../reconcile/waits.ts';
import { cameBack } from './came-back.ts';
import { meaningOf } from './meaning.ts';
import { noticeOfTags, type SesEvent } from './ses-event.ts';

export interface FeedbackDeps {
  readonly stores: Pick<Stores, 'forTenant'>;
  readonly blobs: Pick<BlobPort, 'put'>;
  readonly clock: Clock;
  /** A new ULID. */
  readonly newId: () => string;
  /** SHA-256: ids of follow-up tasks are made with it. */
  readonly hash: Hash;
  readonly log: Logger<typeof notificationsEvents>;
}

/**
 * Records one event of the provider on the message that its tags name. Events may come twice, late and in any order: each
 * moves the message only where the table of transitions lets it. An event alone settles what nobody could vouch for.
 */
export const createFeedback =
  ({ stores, blobs, clock, newId, hash, log }: FeedbackDeps) =>
  async (event: SesEvent): Promise<void> => {
    const real = clock.real();
    if (event.mail.tags[canaryTag] !== undefined) return noteCanary(blobs, real);
    const { messageId } = event.mail;
    const found = noticeOfTags(event);
    if (found === null) return log('EVENT_OF_NOBODY', { messageId, reason: 'TAGS' });
    const { trustId, ref } = found;
    const tenant = stores.forTenant(trustId);
    const notice = await tenant.notices.find(ref);
    if (notice === null) return log('EVENT_OF_NOBODY', { messageId, reason: 'GONE' });
    const now = clock.now();
    const deps: FollowUpDeps = {
      stores: tenant,
      facts: readSchoolFacts(tenant),
      ...{ today: clock.today(), now, newId, hash, ref, requestId: newId() },
    };
    const meaning = meaningOf(event);
    const address = event.mail.destination[0] ?? null;
    switch (meaning.kind) {
      case 'nothing':
        return;
      case 'taken': {
        const attentionAt = isNeverResent(notice) ? null : addMinutes(real, waits.deliveryMinutes);
        await tenant.notices.settle({
          ...ref,
          event: 'sent',
          now,
          attentionAt,
          sentAt: notice.sentAt ?? now,
          providerMessageId: messageId,
        });
        break;
      }
      case 'delivered':
        await tenant.notices.settle({
          ...ref,
          event: 'delivered',
          now,
          attentionAt: null,
          providerMessageId: messageId,
        });
        if (address !== null) await noteArrived(deps, address);
        break;
      case 'delayed':
        if (notice.state === 'SENT' && notice.attentionAt !== null) {
          const attentionAt = addMinutes(real, waits.deliveryMinutes);
          await tenant.notices.postpone({ ...ref, noticeVersion: notice.version, attentionAt });
        }
        break;
      case 'came-back':
        await cameBack(deps, notice, { messageId, address });
        break;
      case 'person':
        await followUp(deps, notice, meaning.what);
        break;
    }
    const subjectId = ref.subject.kind === 'pupil' ? ref.subject.pupilId : ref.subject.staffId;
    log('EVENT_RECORDED', {
      trustId,
      subjectKind: ref.subject.kind,
      subjectId,
      noticeId: ref.noticeId,
      state: event.eventType,
    });
  };
