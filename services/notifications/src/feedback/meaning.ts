import type { SuppressionReason } from '@waymark/domain';
import type { AddressState } from '../follow-up/address-state.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import type { SesEvent } from './ses-event.ts';

/** What an event says became of a message. */
export type Meaning =
  | { readonly kind: 'taken' }
  | { readonly kind: 'delivered' }
  /** It is late, and the provider goes on trying. */
  | { readonly kind: 'delayed' }
  /** It did not arrive now, and might another day. */
  | { readonly kind: 'came-back' }
  | { readonly kind: 'person'; readonly what: FollowUp }
  | { readonly kind: 'nothing' };

/** What a bounce says of its address: that it does not work, that it might tomorrow, or nothing. */
type Says = SuppressionReason | 'not-now' | 'nothing';

/**
 * Every kind of bounce that Amazon SES names. Source: Amazon SES Developer Guide, "Amazon SNS notification contents", bounce
 * types. What refuses the content would refuse it again, and says nothing against the address.
 */
const bounces: Readonly<Record<string, Readonly<Record<string, Says>>>> = {
  Permanent: {
    General: 'bounced',
    NoEmail: 'bounced',
    Suppressed: 'suppressed',
    OnAccountSuppressionList: 'suppressed',
    UnsubscribedRecipient: 'complained',
  },
  Transient: {
    General: 'not-now',
    MailboxFull: 'not-now',
    CustomTimeoutExceeded: 'not-now',
    MessageTooLarge: 'nothing',
    ContentRejected: 'nothing',
    AttachmentRejected: 'nothing',
  },
  Undetermined: { Undetermined: 'nothing' },
};

/** A kind that SES adds is a person's: of a permanent one the address does not work, of any other nothing is known. */
const saysOf = ({ bounceType, bounceSubType }: NonNullable<SesEvent['bounce']>): Says =>
  bounces[bounceType]?.[bounceSubType] ?? (bounceType === 'Permanent' ? 'bounced' : 'nothing');

const addressOf = ({ mail }: SesEvent, named: string | undefined, state: SuppressionReason): AddressState | null => {
  const address = named ?? mail.destination[0];
  return address === undefined ? null : { address, state, event: mail.messageId };
};

const bounced = (event: SesEvent): Meaning => {
  const { bounce } = event;
  const says = bounce === undefined ? 'nothing' : saysOf(bounce);
  if (says === 'not-now') return { kind: 'came-back' };
  const reason = bounce?.bounceType.toUpperCase() ?? 'UNDETERMINED';
  const address = says === 'nothing' ? null : addressOf(event, bounce?.bouncedRecipients[0]?.emailAddress, says);
  return { kind: 'person', what: { state: 'BOUNCED', reason, address } };
};

const complained = (event: SesEvent): Meaning => {
  const { complaint } = event;
  const state = complaint?.complaintSubType === 'OnAccountSuppressionList' ? 'suppressed' : 'complained';
  const address = addressOf(event, complaint?.complainedRecipients[0]?.emailAddress, state);
  return { kind: 'person', what: { state: 'COMPLAINED', reason: 'COMPLAINT', address } };
};

/** What an event of SES means. Openings and whatever SES may add mean nothing to us. */
export const meaningOf = (event: SesEvent): Meaning => {
  switch (event.eventType) {
    case 'Send':
      return { kind: 'taken' };
    case 'Delivery':
      return { kind: 'delivered' };
    case 'DeliveryDelay':
      return { kind: 'delayed' };
    case 'Bounce':
      return bounced(event);
    case 'Complaint':
      return complained(event);
    case 'Reject':
    case 'Rendering Failure':
      return { kind: 'person', what: { state: 'REJECTED', reason: 'REJECTED', address: null } };
    default:
      return { kind: 'nothing' };
  }
};
