import type { CalendarDate, Instant } from '../../calendar/index.ts';
import type { NoticeId } from '../../ids/index.ts';
import { attentionWhileWaiting, recipientKey } from '../../notice/new-notice.ts';
import type { FileDecision } from '../decision.ts';
import { isRoadBlocked } from '../letter-instead.ts';
import type { Notice, NoticeState } from '../notice-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';

/** Why a message is cancelled that a person did not want sent; her words are in the audit. */
export const cancelledByPerson = 'BY_PERSON';

const stateFault = (holds: boolean, message: string) => faultIf(!holds, 'state', message);

const withNotice = (file: PupilFile, notice: Notice): FileDecision => ({
  ok: true,
  file: { ...file, notices: file.notices.map((other) => (other.id === notice.id ? notice : other)) },
});

const become = (notice: Notice, state: NoticeState, reason: string | null, now: Instant): Notice => ({
  ...notice,
  ...{ state, reason },
  attentionAt: state === 'CANCELLED' ? null : attentionWhileWaiting('PENDING', notice),
  history: [...notice.history, { state, at: now }],
});

const useless = ({ uselessAfter }: Notice, today: CalendarDate): boolean =>
  uselessAfter !== null && uselessAfter < today;

/** Says that a message which has not left is not to be sent. The next one about the same thing is decided by itself. */
export const cancelNotice = (
  file: PupilFile,
  { id }: { readonly id: NoticeId },
  { now }: CommandContext,
): FileDecision => {
  const notice = file.notices.find((each) => each.id === id);
  if (notice === undefined) return noSuch('noticeId');
  const waits = notice.state === 'HELD' || notice.state === 'PENDING';
  const faults = stateFault(waits, 'The message waits no more; load the page again to see what became of it');
  return faults.length > 0 ? refused(faults) : withNotice(file, become(notice, 'CANCELLED', cancelledByPerson, now));
};

/** Whether another message for the same step is on its way to the same person. */
const standsInFor = (one: Notice, other: Notice): boolean =>
  other.id !== one.id &&
  other.state !== 'CANCELLED' &&
  other.obligation === one.obligation &&
  other.occurrence === one.occurrence &&
  other.step === one.step &&
  recipientKey(other.recipient) === recipientKey(one.recipient);

export interface RestoreNotice {
  readonly id: NoticeId;
  /** The id of the message that takes its place. */
  readonly newId: NoticeId;
}

/**
 * Takes back that a message is not to be sent: a new one takes its place, for what was cancelled never comes back. One
 * for the family is held, and settling decides at once whether it may leave; one for a professional waits to leave.
 */
export const restoreNotice = (
  file: PupilFile,
  { id, newId }: RestoreNotice,
  { now, today }: CommandContext,
): FileDecision => {
  const before = file.notices.find((each) => each.id === id);
  if (before === undefined) return noSuch('noticeId');
  const faults = [
    ...stateFault(
      before.state === 'CANCELLED' && before.reason === cancelledByPerson,
      'Only a message that somebody decided not to send can be taken back',
    ),
    ...stateFault(!useless(before, today), 'The message is of no use any more; its day has passed'),
    ...stateFault(
      !file.notices.some((other) => standsInFor(before, other)),
      'It was taken back already; load the page again to see what became of it',
    ),
  ];
  if (faults.length > 0) return refused(faults);
  const { kind } = before.recipient;
  const decidedByTable = kind === 'adult' || kind === 'child';
  const fresh = { ...before, id: newId, version: 1, attempts: 0, history: [] };
  const notice = decidedByTable ? become(fresh, 'HELD', cancelledByPerson, now) : become(fresh, 'PENDING', null, now);
  return { ok: true, file: { ...file, notices: [...file.notices, notice] } };
};

/**
 * Has a held message written as a letter: only where its reader may be told and nothing but an address stands in the
 * way. Settling ends the message and opens the task to print the letter and hand it over or post it.
 */
export const writeInstead = (
  file: PupilFile,
  { id }: { readonly id: NoticeId },
  _context: CommandContext,
): FileDecision => {
  const notice = file.notices.find((each) => each.id === id);
  if (notice === undefined) return noSuch('noticeId');
  const faults = stateFault(
    notice.state === 'HELD' && isRoadBlocked(notice.reason),
    'A letter can stand in only where an address is all that holds the message; check first what is asked there',
  );
  return faults.length > 0 ? refused(faults) : withNotice(file, { ...notice, channel: 'paper' });
};
