/** `held`: a person must check something first. */
export type Outcome = 'told' | 'held' | 'not-told';

/** How a message goes to whoever is told. */
export type Channel = 'email' | 'paper';

type ReasonWords = { outcome: Outcome; why: string; fix: string | null };

/** Why somebody is told, held or not told, in words that name nobody, and what would mend it. */
export const recipientReasons = {
  SAFEGUARDING_HOLD: {
    outcome: 'not-told',
    why: 'The safeguarding lead has put a hold on messages to this adult.',
    fix: null,
  },
  ORDER_FORBIDS: { outcome: 'not-told', why: 'A court order in force forbids information or contact.', fix: null },
  CONTACT_NOT_ALLOWED: {
    outcome: 'not-told',
    why: 'The school has recorded that this adult may not be contacted.',
    fix: null,
  },
  YOUNG_PERSON_DECIDES: {
    outcome: 'not-told',
    why: 'The rights are the young person’s own, and no wish of theirs to tell this adult is recorded.',
    fix: null,
  },
  ORDER_ALLEGED: {
    outcome: 'held',
    why: 'Somebody says there is a court order, and nobody has seen it.',
    fix: 'Ask to see the sealed order, then record what it forbids, or that there is none.',
  },
  ORDER_CHECK: {
    outcome: 'held',
    why: 'A court order is in force, and nobody has checked since it was seen that this adult may be told.',
    fix: 'Read what the order says about this adult, then record that it was checked.',
  },
  ORDER_UNKNOWN: {
    outcome: 'held',
    why: 'It is not known whether there is a court order.',
    fix: 'Check the school’s records of court orders, then record the answer.',
  },
  ASK_SAFEGUARDING_LEAD: {
    outcome: 'held',
    why: 'The safeguarding lead must be asked before this adult is contacted.',
    fix: 'Ask the safeguarding lead, then record the answer.',
  },
  LOOKED_AFTER_UNKNOWN: {
    outcome: 'held',
    why: 'It is not known whether the child is looked after by a local authority.',
    fix: 'Find out whether the child is looked after, then record it.',
  },
  LOOKED_AFTER: {
    outcome: 'held',
    why: 'The child is looked after, and nobody has checked with the local authority that this adult may be told.',
    fix: 'Ask the child’s social worker, then record that it was checked.',
  },
  CORPORATE_PARENT: {
    outcome: 'told',
    why: 'The child is looked after, and the social worker speaks for the local authority as a parent.',
    fix: null,
  },
  PR_UNKNOWN: {
    outcome: 'held',
    why: 'It is not known whether this adult has parental responsibility.',
    fix: 'Find out whether this adult has parental responsibility, then record it.',
  },
  CARE_WITHOUT_PR: {
    outcome: 'held',
    why: 'The child lives with this adult, who has no parental responsibility.',
    fix: 'Check that this adult may be told, then record that it was checked.',
  },
  NO_PR: {
    outcome: 'not-told',
    why: 'This adult has no parental responsibility, and the child does not live with them.',
    fix: null,
  },
  PARENT: {
    outcome: 'told',
    why: 'This adult is a parent in education law, and nothing stands in the way.',
    fix: null,
  },
  CONFIDENTIAL_ADDRESS: {
    outcome: 'held',
    why: 'The message would go by post to an address that is confidential.',
    fix: 'Record an e-mail address that works, or agree with this adult how to hand the letter over.',
  },
  SHARED_ADDRESS: {
    outcome: 'held',
    why: 'Somebody who may not be told now has the same e-mail address and could read the message.',
    fix: 'Ask for an e-mail address that nobody else reads, or send a letter.',
  },
  BEFORE_RIGHTS_DATE: {
    outcome: 'not-told',
    why: 'The rights are the parents’ until the last Friday in June of the school year of the 16th birthday.',
    fix: null,
  },
  REPRESENTATIVE: {
    outcome: 'not-told',
    why: 'A lack of capacity is recorded for this kind of message, so the adults are told in the young person’s place.',
    fix: null,
  },
  YOUNG_PERSON: { outcome: 'told', why: 'The rights are the young person’s own.', fix: null },
  NO_OWN_ADDRESS: {
    outcome: 'held',
    why: 'The rights are the young person’s own, and there is no e-mail address of theirs that works.',
    fix: 'Ask the young person for an e-mail address of their own, then record it.',
  },
} as const satisfies Readonly<Record<string, ReasonWords>>;

export type Reason = keyof typeof recipientReasons;
