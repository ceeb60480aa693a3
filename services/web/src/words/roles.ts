import type { Role } from '@waymark/domain';

/** What each role is called. The domain's own names come with its schemas, which the first load does without. */
export const roleWords = {
  'trust-admin': 'Trust administrator',
  'trust-send-lead': 'Trust SEND lead',
  senco: 'SENCO',
  head: 'Headteacher',
  dsl: 'Designated safeguarding lead',
  teacher: 'Teacher',
  ta: 'Teaching assistant',
  governor: 'SEND governor',
  auditor: 'Auditor',
} as const satisfies Readonly<Record<Role, string>>;
