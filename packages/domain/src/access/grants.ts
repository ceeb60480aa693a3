import * as z from 'zod';
import { pupilIdSchema, type SchoolId, schoolIdSchema } from '../ids/index.ts';
import { type Permission, permissions, type Role, roleSchema } from './roles.ts';

export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trust') }),
  z.strictObject({ kind: z.literal('school'), schoolId: schoolIdSchema }),
  z.strictObject({ kind: z.literal('class'), schoolId: schoolIdSchema, regGroups: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('pupils'), schoolId: schoolIdSchema, pupilIds: z.array(pupilIdSchema) }),
]);
export type Scope = z.infer<typeof scopeSchema>;

export const grantSchema = z.strictObject({ role: roleSchema, scope: scopeSchema });
export type Grant = z.infer<typeof grantSchema>;

const allows = (role: Role, permission: Permission): boolean => {
  const allowed: readonly Role[] = permissions[permission];
  return allowed.includes(role);
};

/** Whether the scope takes in the whole of a school. */
const takesInSchool = (scope: Scope, schoolId: SchoolId): boolean =>
  scope.kind === 'trust' || (scope.kind === 'school' && scope.schoolId === schoolId);

/** Whether any grant lets its holder do this anywhere in this school. Class and pupil scopes never do. */
export const maySchool = (grants: readonly Grant[], permission: Permission, schoolId: SchoolId): boolean =>
  grants.some((grant) => allows(grant.role, permission) && takesInSchool(grant.scope, schoolId));

/** Whether any grant lets its holder do this across the trust. */
export const mayTrust = (grants: readonly Grant[], permission: Permission): boolean =>
  grants.some((grant) => grant.scope.kind === 'trust' && allows(grant.role, permission));

/** Whether the school is inside any grant at all: outside is 404, inside without the right is 403. */
export const seesSchool = (grants: readonly Grant[], schoolId: SchoolId): boolean =>
  grants.some((grant) => grant.scope.kind === 'trust' || grant.scope.schoolId === schoolId);
