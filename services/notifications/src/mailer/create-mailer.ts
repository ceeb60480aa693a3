import type { SendMessage } from '@waymark/contracts';
import { addMinutes, type Hash, type Notice, type TrustId } from '@waymark/domain';
import type { BlobPort, Clock, Logger, MailPort } from '@waymark/runtime';
import {
  type ChangeDeps,
  type DigestOf,
  type NoticeRef,
  readSchoolFacts,
  type Stores,
  type Subject,
} from '@waymark/store';
import type { notificationsEvents } from '../events.ts';
import { followUp } from '../follow-up/follow-up.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { waits } from '../reconcile/waits.ts';
import type { ReplyLinks } from './issue-link.ts';
import { sendNotice } from './send-notice.ts';
import { outOfPatience } from './waiting-since.ts';

/** What the messages say of where they come from. */
export interface MailSettings {
  /** The address all messages come from. */
  readonly from: string;
  /** Where signed-in staff find Waymark, without a slash at its end. */
  readonly appUrl: string;
  /** A mailbox that always takes a message, to prove that events arrive. */
  readonly canaryTo: string;
}

export interface MailerDeps {
  readonly stores: Pick<Stores, 'forTenant'>;
  readonly mail: MailPort;
  readonly blobs: Pick<BlobPort, 'get' | 'put'>;
  readonly clock: Clock;
  /** A new ULID. */
  readonly newId: () => string;
  /** SHA-256: ids of follow-up tasks are made with it. */
  readonly hash: Hash;
  readonly log: Logger<typeof notificationsEvents>;
  readonly settings: MailSettings;
  /** Where a digest is ended without a sign-in; left out: digests name the account page alone. */
  readonly digestOffUrl?: (digest: DigestOf) => string;
  /** Left out: messages go without a link, and are answered by mail or telephone. */
  readonly replyLinks?: ReplyLinks;
}

/** What one message is attended to with: its trust's stores, bound, and one reading of the clock. */
export interface AttendingDeps extends ChangeDeps, Omit<MailerDeps, 'stores' | 'newId'> {
  readonly trustId: TrustId;
  readonly ref: NoticeRef;
  readonly requestId: string;
  /** It is sent to find out whether the provider takes messages again. */
  readonly trial: boolean;
  /** Logs an event about this message. */
  readonly tell: Tell;
}

type Told = Extract<keyof typeof notificationsEvents, `NOTICE_${string}`>;
type Tell = (
  code: Told,
  fields?: {
    readonly reason?: string;
    readonly state?: string;
    readonly attempt?: number;
    readonly messageId?: string;
  },
) => void;

const subjectOf = (subject: SendMessage['subject']): Subject =>
  subject.kind === 'pupil' ? { kind: 'pupil', pupilId: subject.id } : { kind: 'staff', staffId: subject.id };

const attending = (deps: MailerDeps, message: SendMessage): AttendingDeps => {
  const { trustId, subject, noticeId } = message;
  const stores = deps.stores.forTenant(trustId);
  const about = { trustId, subjectKind: subject.kind, subjectId: subject.id, noticeId };
  return {
    ...deps,
    stores,
    facts: readSchoolFacts(stores),
    today: deps.clock.today(),
    now: deps.clock.now(),
    requestId: deps.newId(),
    trial: message.trial === true,
    trustId,
    ref: { subject: subjectOf(subject), noticeId },
    tell: (code, fields = {}) => deps.log(code, { ...about, ...fields }),
  };
};

/** A claim whose lease has ended: whoever held it may have sent the message or not. */
const loseTrack = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  const real = deps.clock.real();
  if (notice.attentionAt !== null && notice.attentionAt > real) return;
  const lost = { ...deps.ref, now: deps.now, noticeVersion: notice.version, reason: 'LEASE_ENDED' };
  await deps.stores.notices.settle({ ...lost, event: 'lostTrack', attentionAt: addMinutes(real, waits.eventMinutes) });
  deps.tell('NOTICE_UNKNOWN', { reason: 'LEASE_ENDED', attempt: notice.attempts });
};

const overtaken = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  if (notice.uselessAfter === null || deps.today <= notice.uselessAfter) return;
  const over = { ...deps.ref, now: deps.now, noticeVersion: notice.version, attentionAt: null };
  await deps.stores.notices.settle({ ...over, event: 'supersede', reason: 'OVERTAKEN' });
  deps.tell('NOTICE_ENDED', { state: 'SUPERSEDED', reason: 'OVERTAKEN' });
};

const attend = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  switch (notice.state) {
    case 'PENDING':
      return notice.attentionAt !== null && notice.attentionAt <= deps.now ? sendNotice(deps, notice) : undefined;
    case 'HELD':
      return overtaken(deps, notice);
    case 'CLAIMED':
      return loseTrack(deps, notice);
    case 'UNKNOWN':
    case 'SENT':
      return reconcile(deps, notice);
    case 'DELIVERED':
    case 'BOUNCED':
    case 'COMPLAINED':
    case 'REJECTED':
    case 'SUPPRESSED':
    case 'SUPERSEDED':
    case 'FAILED':
    case 'CANCELLED':
      return undefined;
  }
};

/**
 * What keeps failing before its claim steps aside for an hour, so that it does not crowd out what can leave; in the end a
 * person is asked.
 */
const stepAside = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  if (notice.state !== 'PENDING') return;
  if (outOfPatience(notice, deps.now)) {
    await followUp(deps, notice, { state: 'FAILED', reason: 'CANNOT_BE_SENT', address: null });
    return deps.tell('NOTICE_TO_A_PERSON', { state: 'FAILED', reason: 'CANNOT_BE_SENT' });
  }
  const attentionAt = addMinutes(deps.now, waits.stuckMinutes);
  await deps.stores.notices.postpone({ ...deps.ref, noticeVersion: notice.version, attentionAt });
};

const tries = 3;

/**
 * Attends to one message by the state it is in: sends what is pending, ends what is overtaken, calls unknown what was
 * claimed and never settled, and reconciles what no event has told about. Any delivery may come twice or late.
 */
export const createMailer =
  (mailer: MailerDeps) =>
  async (message: SendMessage, { attempt }: { readonly attempt: number }): Promise<void> => {
    const deps = attending(mailer, message);
    const notice = await deps.stores.notices.find(deps.ref);
    if (notice === null) return deps.tell('NOTICE_GONE');
    try {
      await attend(deps, notice);
    } catch (fault) {
      if (attempt >= tries) await stepAside(deps, notice);
      throw fault;
    }
  };
