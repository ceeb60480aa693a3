import { previewRecipients } from '../preview.ts';
import type { RecipientDecision } from '../recipient-decision.ts';

type Facts = Record<string, unknown>;

/** A mother of a primary child, with nothing in the way. */
export const adult = (facts: Facts = {}): Facts => ({
  id: 'a1',
  relationship: 'mother',
  pr: 'yes',
  hasCare: true,
  order: { state: 'none' },
  contactAllowed: 'yes',
  safeguardingHold: false,
  addressConfidential: false,
  email: 'a@example.org',
  emailState: 'ok',
  prefers: 'email',
  cleared: null,
  ...facts,
});

export const child = (facts: Facts = {}): Facts => ({
  dateOfBirth: '2016-05-14',
  lookedAfter: 'no',
  email: null,
  emailState: 'ok',
  lacksCapacityFor: [],
  wishes: {},
  ...facts,
});

export const question = (adults: Facts[], childFacts: Facts = {}, rest: Facts = {}): Facts => ({
  asOf: '2026-11-23',
  message: 'meeting',
  child: child(childFacts),
  adults,
  ...rest,
});

/** Asked through the same door as everybody. */
export function decide(adults: Facts[], childFacts: Facts = {}, rest: Facts = {}): RecipientDecision[] {
  return previewRecipients(question(adults, childFacts, rest) as never).decisions;
}
