import type { NoticeView } from '@waymark/contracts';
import type { StatusKind } from '../design/status/kinds.ts';

type State = NoticeView['state'];

/** What has become of a message: a shape, and words that promise no more than is known. */
export const noticeStates = {
  PENDING: { kind: 'not-started', words: 'To be sent' },
  CLAIMED: { kind: 'in-progress', words: 'Being sent' },
  SENT: { kind: 'in-progress', words: 'Sent' },
  DELIVERED: { kind: 'told', words: 'Delivered' },
  BOUNCED: { kind: 'problem', words: 'Came back' },
  COMPLAINED: { kind: 'problem', words: 'Marked as unwanted' },
  REJECTED: { kind: 'problem', words: 'Refused by the mail service' },
  HELD: { kind: 'held', words: 'Held: somebody must check' },
  UNKNOWN: { kind: 'problem', words: 'May have been sent' },
  SUPPRESSED: { kind: 'not-told', words: 'Not sent: address switched off' },
  SUPERSEDED: { kind: 'not-started', words: 'Not needed any more' },
  FAILED: { kind: 'problem', words: 'Could not be sent' },
  CANCELLED: { kind: 'not-started', words: 'Called off' },
} as const satisfies Readonly<Record<State, { readonly kind: StatusKind; readonly words: string }>>;

/** Whether a copy of the message as it was sent can be shown. */
export const hasCopy = (state: State): boolean =>
  ['SENT', 'DELIVERED', 'BOUNCED', 'COMPLAINED', 'UNKNOWN', 'CLAIMED'].includes(state);
