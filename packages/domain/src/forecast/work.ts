/** Kinds of work that are done at a pace of their own: a meeting takes longer than a letter. */
export const works = ['meetings', 'papers', 'letters', 'documents'] as const;
export type Work = (typeof works)[number];

const workOfRule: Readonly<Record<string, Work>> = {
  AR_LATEST_MEETING: 'meetings',
  AR_PHASE_MEETING: 'meetings',
  SS_REVIEW: 'meetings',
  AR_PAPERS: 'papers',
  AR_SCHOOL_REPORT: 'papers',
  NA_ADVICE: 'papers',
  NA_CONSULTATION: 'papers',
  SAR_RESPONSE: 'papers',
  AR_INVITE: 'letters',
  SS_INFORM: 'letters',
  FILE_TRANSFER: 'letters',
  SEN_INFORMATION_REPORT: 'documents',
  EQUALITY_INFORMATION: 'documents',
  EQUALITY_OBJECTIVES: 'documents',
  ACCESSIBILITY_PLAN: 'documents',
  INCLUSION_STRATEGY: 'documents',
};

/** What kind of work a rule's duty is; null: it is no work of the school that a pace says anything about. */
export const workOf = (rule: string): Work | null => workOfRule[rule] ?? null;
