import type { DecisionsView, DecisionView } from '@waymark/contracts';
import {
  type CalendarDate,
  decideRecipients,
  doubtsAbout,
  type MessageKind,
  type PupilFile,
  type RecipientDecision,
  recipientsOf,
} from '@waymark/domain';

/** What everybody but the safeguarding lead sees of a hold: that it stands, not why. */
const hidden = {
  reason: null,
  why: 'This adult may not be told at present. The safeguarding lead knows more.',
  fix: null,
} as const;

/** One decision as the caller may see it. */
export const decisionView = (decision: RecipientDecision, seesHolds: boolean): DecisionView => {
  const { outcome, channel, reason, why, fix } = decision;
  return {
    outcome,
    channel,
    ...(reason === 'SAFEGUARDING_HOLD' && !seesHolds ? hidden : { reason, why, fix }),
  };
};

/** A reason kept with a message or in the audit, as the caller may see it. */
export const reasonView = (reason: string | null, seesHolds: boolean): string | null =>
  reason === 'SAFEGUARDING_HOLD' && !seesHolds ? null : reason;

/** Everything that a person must check about an adult of the file, whatever the message. */
export const doubtsBy = (
  file: Pick<PupilFile, 'pupil' | 'adults'>,
  today: CalendarDate,
): ((adultId: string) => readonly string[]) => {
  const { child, adults } = recipientsOf(file, 'meeting', today);
  return (adultId) =>
    adults.flatMap((adult) => (adult.id === adultId ? doubtsAbout({ asOf: today, child, adult }) : []));
};

/** Who of the file may be told, for each kind of message: looked up by adult id, or `child`. */
export const decisionsBy = (
  file: Pick<PupilFile, 'pupil' | 'adults'>,
  { today, seesHolds }: { readonly today: CalendarDate; readonly seesHolds: boolean },
): ((who: string) => DecisionsView) => {
  const decided = (kind: MessageKind) =>
    new Map(decideRecipients(recipientsOf(file, kind, today)).map((decision) => [decision.who, decision]));
  const byKind = { meeting: decided('meeting'), document: decided('document'), update: decided('update') };
  const viewOf = (kind: MessageKind, who: string): DecisionView => {
    const decision = byKind[kind].get(who);
    if (decision === undefined) throw new Error('The decision who may be told left somebody of the file out.');
    return decisionView(decision, seesHolds);
  };
  return (who) => ({
    meeting: viewOf('meeting', who),
    document: viewOf('document', who),
    update: viewOf('update', who),
  });
};
