import { hasRights } from '../pupil/rights-date.ts';
import { adultReason } from './adult-reason.ts';
import { emailWorks, sameMailboxKey } from './email-address.ts';
import { recipientReasons } from './reasons.ts';
import { keptBack, type RecipientDecision, toldBy } from './recipient-decision.ts';
import type { RecipientAdult, RecipientInput } from './recipient-input.ts';

/** Who is told, held or not told of a message: every adult in the order given, then the child. Total, and pure. */
export function decideRecipients(input: RecipientInput): RecipientDecision[] {
  const { child, adults } = input;
  const decided = adults.map((adult) => ({ email: adult.email, decision: decideAdult(input, adult) }));
  const withChild = [...decided, { email: child.email, decision: decideChild(input) }];
  const keptOut = new Set(
    decided.filter(({ decision }) => decision.outcome !== 'told').map(({ email }) => sameMailboxKey(email)),
  );
  return withChild.map(({ email, decision }) => {
    const key = sameMailboxKey(email);
    const readBySomebodyKeptOut = decision.channel === 'email' && key !== null && keptOut.has(key);
    return readBySomebodyKeptOut ? keptBack(decision.who, 'SHARED_ADDRESS') : decision;
  });
}

function rightsAreHers({ child, asOf }: RecipientInput): boolean {
  return child.dateOfBirth !== null && hasRights(child.dateOfBirth, asOf);
}

function lacksCapacity({ child, message }: RecipientInput): boolean {
  return child.lacksCapacityFor.includes(message);
}

function decideAdult(input: RecipientInput, adult: RecipientAdult): RecipientDecision {
  const { asOf, child } = input;
  const reason = adultReason({ asOf, child, adult, ownDecision: rightsAreHers(input) && !lacksCapacity(input) });
  if (recipientReasons[reason].outcome !== 'told') return keptBack(adult.id, reason);
  if (adult.prefers === 'email' && emailWorks(adult)) return toldBy(adult.id, reason, 'email');
  if (adult.addressConfidential) return keptBack(adult.id, 'CONFIDENTIAL_ADDRESS');
  return toldBy(adult.id, reason, 'paper', adult.prefers === 'paper' ? null : howToMendEmail(adult));
}

function howToMendEmail({ email, emailState }: RecipientAdult): string {
  if (sameMailboxKey(email) === null)
    return 'There is no e-mail address, so a letter goes. Ask for one, then record it.';
  switch (emailState) {
    case 'complained':
      return 'A message was reported as unwanted, so a letter goes. Ask whether e-mail is still wished for.';
    case 'suppressed':
      return 'Messages to this e-mail address are switched off, so a letter goes. Ask for another one, then record it.';
    default:
      return 'A message to this e-mail address came back, so a letter goes. Check the address, then record it.';
  }
}

function decideChild(input: RecipientInput): RecipientDecision {
  if (!rightsAreHers(input)) return keptBack('child', 'BEFORE_RIGHTS_DATE');
  if (lacksCapacity(input)) return keptBack('child', 'REPRESENTATIVE');
  return emailWorks(input.child) ? toldBy('child', 'YOUNG_PERSON', 'email') : keptBack('child', 'NO_OWN_ADDRESS');
}
