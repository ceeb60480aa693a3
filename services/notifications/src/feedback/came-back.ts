import { type Instant, instantAt, isNeverResent, londonDate, type Notice, sendingHours } from '@waymark/domain';
import { countCameBack } from '../addresses/note-address.ts';
import { type FollowUpDeps, followUp, nextDay } from '../follow-up/follow-up.ts';

interface CameBack {
  /** The provider's id of the message that came back. */
  readonly messageId: string;
  readonly address: string | null;
}

/**
 * Whether it is told of a sending that has been answered for already: told twice, or of the first of two. What waits to go
 * once more goes whatever became of the first.
 */
const isOfEarlier = ({ state, possibleDuplicate, providerMessageId }: Notice, messageId: string): boolean => {
  if (!possibleDuplicate) return false;
  if (state === 'PENDING' || state === 'HELD') return true;
  if (state === 'SENT') return providerMessageId !== null && providerMessageId !== messageId;
  return (state === 'CLAIMED' || state === 'UNKNOWN') && providerMessageId === messageId;
};

/** The morning of the next school day. */
const nextMorning = async ({ stores, facts, today, ref: { subject } }: FollowUpDeps): Promise<Instant> => {
  const seen = subject.kind === 'pupil' ? await stores.files.read(subject.pupilId) : null;
  const calendar = seen === null ? null : await facts.calendar(seen.file.pupil.schoolId);
  return instantAt(nextDay(today, calendar), sendingHours.from);
};

/** Whether the message may go once more at that moment: once, where it is still of use then, and never a digest. */
const mayGoAgain = (notice: Notice, at: Instant): boolean =>
  !notice.possibleDuplicate &&
  !isNeverResent(notice) &&
  (notice.state === 'SENT' || notice.state === 'CLAIMED' || notice.state === 'UNKNOWN') &&
  (notice.uselessAfter === null || londonDate(at) <= notice.uselessAfter);

/** Back to the outbox until then; what the provider has not yet been known to have taken, it has. */
const sendAgain = async (deps: FollowUpDeps, notice: Notice, at: Instant, messageId: string): Promise<void> => {
  const { stores, ref, now } = deps;
  if (notice.state !== 'SENT') {
    const sent = { sentAt: notice.sentAt ?? now, providerMessageId: messageId, attentionAt: at };
    await stores.notices.settle({ ...ref, now, ...sent, event: 'sent' });
  }
  const again = { providerMessageId: messageId, attentionAt: at, possibleDuplicate: true, reason: 'CAME_BACK' };
  const settled = await stores.notices.settle({ ...ref, now, ...again, event: 'cameBack' });
  if (!settled.ok) throw new Error('A message changed while its event was recorded. It will be tried again.');
};

/**
 * A message that did not arrive for now. The provider has tried for hours, so it goes once more on the next school day where
 * it is still of use; the second time, or where it is not, a person phones. An address from which three messages on end came
 * back so is taken not to work. Gives what followed.
 */
export const cameBack = async (
  deps: FollowUpDeps,
  notice: Notice,
  { messageId, address }: CameBack,
): Promise<'told-before' | 'goes-again' | 'person'> => {
  if (isOfEarlier(notice, messageId)) return 'told-before';
  const at = await nextMorning(deps);
  if (mayGoAgain(notice, at)) {
    await sendAgain(deps, notice, at, messageId);
    return 'goes-again';
  }
  // What was delivered and then answered for is most often an absent reader's automatic reply.
  const counts = address !== null && notice.state !== 'DELIVERED';
  const worksNoMore = counts && (await countCameBack(deps, notice, address));
  const known = worksNoMore ? ({ address, state: 'bounced', event: messageId } as const) : null;
  await followUp(deps, notice, { state: 'BOUNCED', reason: 'TRANSIENT', address: known });
  return 'person';
};
