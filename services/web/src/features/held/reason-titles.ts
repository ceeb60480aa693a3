/** What a group of held messages waits for, as its heading; the reason's own sentences stand below it. */
const titles: Readonly<Record<string, string>> = {
  ORDER_ALLEGED: 'A court order to be seen',
  ORDER_CHECK: 'A court order to be checked',
  ORDER_UNKNOWN: 'Is there a court order?',
  ASK_SAFEGUARDING_LEAD: 'To ask the safeguarding lead',
  LOOKED_AFTER_UNKNOWN: 'Is the child looked after?',
  LOOKED_AFTER: 'To check with the local authority',
  PR_UNKNOWN: 'Who has parental responsibility?',
  CARE_WITHOUT_PR: 'Care without parental responsibility',
  CONFIDENTIAL_ADDRESS: 'A confidential address',
  SHARED_ADDRESS: 'A shared e-mail address',
  NO_OWN_ADDRESS: 'The young person’s own address',
};

export const reasonTitle = (reason: string | null): string => titles[reason ?? ''] ?? 'Somebody must look';

/** Who can answer it: the roles that may record it. */
export const whoCan = (reason: string | null): string => {
  switch (reason) {
    case 'ASK_SAFEGUARDING_LEAD':
      return 'The safeguarding lead answers; she or the SENCO records it.';
    case 'LOOKED_AFTER_UNKNOWN':
    case 'NO_OWN_ADDRESS':
      return 'The SENCO records it.';
    default:
      return 'The SENCO or the safeguarding lead records it.';
  }
};
