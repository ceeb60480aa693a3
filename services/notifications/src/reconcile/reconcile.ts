import { addMinutes, type Instant, isNeverResent, type Notice } from '@waymark/domain';
import { followUp } from '../follow-up/follow-up.ts';
import type { AttendingDeps } from '../mailer/create-mailer.ts';
import { canarySeenAt, sendCanary } from './canary.ts';
import { waits } from './waits.ts';

/** Since when it has been in its present state. */
const since = (notice: Notice): Instant | undefined =>
  notice.history.findLast(({ state }) => state === notice.state)?.at;

/** Whether a canary has come back since the wait for an event began: then an event about this message would have too. */
const eventsArrive = async ({ blobs }: AttendingDeps, notice: Notice): Promise<boolean> => {
  const seenAt = await canarySeenAt(blobs);
  return (
    seenAt !== null && notice.attentionAt !== null && seenAt >= addMinutes(notice.attentionAt, -waits.eventMinutes)
  );
};

const outOfPatience = ({ now }: AttendingDeps, notice: Notice): boolean => {
  const from = since(notice);
  return from !== undefined && addMinutes(from, waits.patienceMinutes) <= now;
};

const askTheCanary = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  if (await sendCanary(deps)) deps.log('CANARY_SENT', {});
  const attentionAt = addMinutes(deps.clock.real(), waits.canaryMinutes);
  await deps.stores.notices.postpone({ ...deps.ref, noticeVersion: notice.version, attentionAt });
};

const sendAgain = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  const again = { ...deps.ref, now: deps.now, noticeVersion: notice.version, attentionAt: deps.now };
  await deps.stores.notices.settle({ ...again, event: 'sendAgain', reason: 'NO_EVENT', possibleDuplicate: true });
  deps.tell('NOTICE_SENT_AGAIN');
};

/**
 * A sending that no event has told about. Unknown, with the way of events proven by a canary: once more, marked as a
 * possible duplicate; the second time, or taken by the provider and never delivered: a person's task. A digest is never
 * sent again: the next day brings the next.
 */
export const reconcile = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  if (notice.attentionAt === null || notice.attentionAt > deps.clock.real()) return;
  if (isNeverResent(notice)) return endDigest(deps, notice);
  const proven = await eventsArrive(deps, notice);
  if (!proven && !outOfPatience(deps, notice)) return askTheCanary(deps, notice);
  if (proven && notice.state === 'UNKNOWN' && !notice.possibleDuplicate) return sendAgain(deps, notice);
  const state = notice.state === 'UNKNOWN' ? 'FAILED' : null;
  await followUp(deps, notice, { state, reason: 'NO_EVENT', address: null });
  deps.tell('NOTICE_TO_A_PERSON', { state: state ?? notice.state, reason: 'NO_EVENT' });
};

const endDigest = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  const end = { ...deps.ref, now: deps.now, noticeVersion: notice.version, attentionAt: null };
  await deps.stores.notices.settle({ ...end, event: 'fail', reason: 'DIGEST_NOT_RESENT' });
  deps.tell('NOTICE_ENDED', { state: 'FAILED', reason: 'DIGEST_NOT_RESENT' });
};
