import type { Notice, NoticeState } from '../file/notice-row.ts';

interface Transition {
  readonly from: readonly NoticeState[];
  readonly to: NoticeState;
}

/**
 * What may happen to a message, from which states, and what it is then. Whatever is not here cannot be written.
 * An event from the provider may overtake the mailer, so those about a sending also find it CLAIMED or UNKNOWN.
 */
export const noticeTransitions = {
  /** The mailer is about to send: the last step before it does. */
  claim: { from: ['PENDING'], to: 'CLAIMED' },
  /** The provider refused before anything left: it may be tried again. */
  release: { from: ['CLAIMED'], to: 'PENDING' },
  /** The provider took it, by its answer or, later, by an event. */
  sent: { from: ['CLAIMED', 'UNKNOWN'], to: 'SENT' },
  /** A time-out, a crash or a lease that ended: it may have left. */
  lostTrack: { from: ['CLAIMED'], to: 'UNKNOWN' },
  /** No event though events flow: once more, marked as a possible duplicate. */
  sendAgain: { from: ['UNKNOWN'], to: 'PENDING' },
  /** The mailbox was full, or sent it back for now: it did not arrive, and goes once more on the next school day. */
  cameBack: { from: ['SENT'], to: 'PENDING' },
  /**
   * The four that follow also find it PENDING, or HELD since: it was about to go once more when the event of its first
   * sending came.
   */
  delivered: { from: ['PENDING', 'HELD', 'CLAIMED', 'SENT', 'UNKNOWN'], to: 'DELIVERED' },
  bounced: { from: ['PENDING', 'HELD', 'CLAIMED', 'SENT', 'UNKNOWN', 'DELIVERED'], to: 'BOUNCED' },
  complained: { from: ['PENDING', 'HELD', 'CLAIMED', 'SENT', 'UNKNOWN', 'DELIVERED'], to: 'COMPLAINED' },
  rejected: { from: ['PENDING', 'HELD', 'CLAIMED', 'SENT', 'UNKNOWN'], to: 'REJECTED' },
  /** A person must decide whether this recipient may be told. */
  hold: { from: ['PENDING'], to: 'HELD' },
  /** A person decided that she may. */
  letGo: { from: ['HELD'], to: 'PENDING' },
  suppress: { from: ['PENDING', 'HELD'], to: 'SUPPRESSED' },
  supersede: { from: ['PENDING', 'HELD'], to: 'SUPERSEDED' },
  cancel: { from: ['PENDING', 'HELD'], to: 'CANCELLED' },
  /** It cannot be sent, or nobody can tell whether it was: a person's task. */
  fail: { from: ['PENDING', 'HELD', 'CLAIMED', 'UNKNOWN'], to: 'FAILED' },
} as const satisfies Record<string, Transition>;

export type NoticeEvent = keyof typeof noticeTransitions;

/** Whether any event leads from the one state to the other; staying is always allowed. */
export const mayBecome = (from: NoticeState, to: NoticeState): boolean => {
  const transitions: readonly Transition[] = Object.values(noticeTransitions);
  return from === to || transitions.some((each) => each.to === to && each.from.includes(from));
};

/** Nothing of it has left, and nobody was asked to say it by phone. */
const untold: readonly NoticeState[] = ['PENDING', 'HELD', 'CANCELLED', 'SUPERSEDED'];

/**
 * Whether she has heard what it says, or may have: it left, may have left, or became a call. One that waits to go a second
 * time, or ended while it did, may have come the first time.
 */
export const mayHaveTold = ({ state, possibleDuplicate }: Pick<Notice, 'state' | 'possibleDuplicate'>): boolean =>
  possibleDuplicate || !untold.includes(state);
