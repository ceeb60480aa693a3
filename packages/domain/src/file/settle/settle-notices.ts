import type { Instant } from '../../calendar/index.ts';
import { decideRecipients, type RecipientDecision } from '../../family/index.ts';
import { familyStepStands } from '../../notice/family-dates.ts';
import { attentionWhileWaiting } from '../../notice/new-notice.ts';
import { isSettledOtherwise, stepStands } from '../../notice/step-stands.ts';
import { meetingObligation } from '../../notice/told-already.ts';
import { goesAsLetter } from '../letter-instead.ts';
import type { Notice, NoticeState } from '../notice-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import { recipientsOf } from '../recipients-of.ts';
import type { SettleContext } from './context.ts';

const undecided: readonly NoticeState[] = ['PENDING', 'HELD'];

/** When it next needs attention; one whose moment passed while it was held needs it now. */
const attentionIn = (state: NoticeState, notice: Notice, now: Instant): Instant | null => {
  if (state !== 'PENDING' && state !== 'HELD') return null;
  const at = attentionWhileWaiting(state, notice);
  return state === 'PENDING' && at !== null && at < now ? now : at;
};

const become = (notice: Notice, state: NoticeState, reason: string | null, { now }: SettleContext): Notice => ({
  ...notice,
  state,
  reason,
  attentionAt: attentionIn(state, notice, now),
  history: [...notice.history, { state, at: now }],
});

/** Whether the meeting that the notice is about still wants it: none where it moved, was called off or is over. */
const meetingStands = (notice: Notice, file: PupilFile): boolean => {
  if (!notice.obligation.startsWith('MEETING#')) return true;
  const meeting = file.meetings.find((each) => meetingObligation(each) === notice.obligation);
  return (
    stepStands(meeting, notice) &&
    (meeting === undefined || !isSettledOtherwise(file.deadlines, meeting, notice.template))
  );
};

const redecided = (notice: Notice, decision: RecipientDecision | undefined, context: SettleContext): Notice => {
  if (decision === undefined || decision.outcome === 'not-told')
    return become(notice, 'CANCELLED', decision?.reason ?? 'GONE', context);
  if (goesAsLetter(notice, decision)) return become(notice, 'CANCELLED', 'PAPER', context);
  if (decision.outcome === 'held') {
    return notice.state === 'HELD' && notice.reason === decision.reason
      ? notice
      : become(notice, 'HELD', decision.reason, context);
  }
  if (decision.channel === 'paper') return become(notice, 'CANCELLED', 'PAPER', context);
  return notice.state === 'HELD' ? become(notice, 'PENDING', null, context) : notice;
};

/**
 * Every message not yet sent, decided again on the facts as they now stand: held where a person must check, cancelled
 * where the recipient may not be told or the meeting moved, released where what held it was cleared.
 */
export const settleNotices = (file: PupilFile, context: SettleContext): Notice[] => {
  const decisions = new Map<string, RecipientDecision[]>();
  const decide = (kind: Notice['messageKind']): RecipientDecision[] => {
    const known = decisions.get(kind) ?? decideRecipients(recipientsOf(file, kind, context.today));
    decisions.set(kind, known);
    return known;
  };
  return file.notices.map((notice) => {
    if (!undecided.includes(notice.state)) return notice;
    if (!familyStepStands(file.deadlines, notice)) return become(notice, 'CANCELLED', 'NO_LONGER_DUE', context);
    if (!meetingStands(notice, file)) return become(notice, 'CANCELLED', 'MEETING_CHANGED', context);
    const { recipient } = notice;
    if (recipient.kind === 'professional' || recipient.kind === 'staff') return notice;
    const who = recipient.kind === 'child' ? 'child' : recipient.id;
    return redecided(
      notice,
      decide(notice.messageKind).find((decision) => decision.who === who),
      context,
    );
  });
};
