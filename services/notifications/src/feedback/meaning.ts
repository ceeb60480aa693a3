import type { FollowUp } from '../follow-up/follow-up.ts';
import type { SesEvent } from './ses-event.ts';

/** What an event says became of a message. */
export type Meaning =
  | { readonly kind: 'taken' }
  | { readonly kind: 'delivered' }
  | { readonly kind: 'person'; readonly what: FollowUp }
  | { readonly kind: 'nothing' };

const suppressedByProvider: readonly string[] = ['Suppressed', 'OnAccountSuppressionList'];

const bounced = ({ mail, bounce }: SesEvent): FollowUp => {
  const permanent = bounce?.bounceType === 'Permanent';
  const address = bounce?.bouncedRecipients[0]?.emailAddress ?? mail.destination[0];
  const state = suppressedByProvider.includes(bounce?.bounceSubType ?? '') ? 'suppressed' : 'bounced';
  return {
    state: 'BOUNCED',
    reason: permanent ? 'PERMANENT' : 'TRANSIENT',
    // A full mailbox may empty: the address is kept, and only this message becomes a call.
    address: permanent && address !== undefined ? { address, state } : null,
  };
};

const complained = ({ mail, complaint }: SesEvent): FollowUp => {
  const address = complaint?.complainedRecipients[0]?.emailAddress ?? mail.destination[0];
  return {
    state: 'COMPLAINED',
    reason: 'COMPLAINT',
    address: address === undefined ? null : { address, state: 'complained' },
  };
};

/** What an event of SES means. Delays, openings and whatever SES may add mean nothing to us. */
export const meaningOf = (event: SesEvent): Meaning => {
  switch (event.eventType) {
    case 'Send':
      return { kind: 'taken' };
    case 'Delivery':
      return { kind: 'delivered' };
    case 'Bounce':
      return { kind: 'person', what: bounced(event) };
    case 'Complaint':
      return { kind: 'person', what: complained(event) };
    case 'Reject':
    case 'Rendering Failure':
      return { kind: 'person', what: { state: 'REJECTED', reason: 'REJECTED', address: null } };
    default:
      return { kind: 'nothing' };
  }
};
