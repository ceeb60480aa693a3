import * as z from 'zod';

export const roles = [
  'trust-admin',
  'trust-send-lead',
  'senco',
  'head',
  'dsl',
  'teacher',
  'ta',
  'governor',
  'auditor',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** What each role is called on screen. */
export const roleNames = {
  'trust-admin': 'Trust administrator',
  'trust-send-lead': 'Trust SEND lead',
  senco: 'SENCO',
  head: 'Headteacher',
  dsl: 'Designated safeguarding lead',
  teacher: 'Teacher',
  ta: 'Teaching assistant',
  governor: 'SEND governor',
  auditor: 'Auditor',
} as const satisfies Record<Role, string>;

/** Which roles may do what, inside the scope of a grant. The server, the screens and the tests read this one table. */
export const permissions = {
  'register:read': ['senco', 'head', 'dsl', 'trust-send-lead'],
  'pupil:read': ['senco', 'head', 'dsl', 'trust-send-lead'],
  'pupil:change': ['senco'],
  'pupil:move': ['senco', 'trust-send-lead'],
  /** Whoever answers for what the school keeps: she sees who asked, and when it was answered. */
  'access-request:handle': ['senco', 'head', 'dsl'],
  'adult:change': ['senco', 'dsl'],
  'capacity:record': ['senco', 'dsl'],
  'meeting:plan': ['senco'],
  'message:read': ['senco', 'dsl', 'trust-send-lead'],
  'task:do': ['senco', 'dsl'],
  'import:run': ['senco', 'trust-admin'],
  'staff:read': ['senco', 'head', 'trust-send-lead', 'trust-admin'],
  'staff:manage': ['trust-admin', 'trust-send-lead'],
  'school:manage': ['senco', 'trust-admin'],
  /** The words of the trust's messages. */
  'words:change': ['trust-send-lead', 'trust-admin'],
  /** What the trust knows of the councils that its schools deal with. */
  'council:change': ['trust-send-lead', 'trust-admin'],
  /** Figures about all of the trust's schools, and no child's name. */
  'trust:read': ['trust-send-lead', 'trust-admin'],
  'school:read': ['senco', 'head', 'dsl', 'trust-send-lead', 'trust-admin', 'governor', 'auditor', 'teacher', 'ta'],
  'safeguarding:read': ['dsl'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
