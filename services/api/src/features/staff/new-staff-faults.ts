import type { Fault } from '@waymark/contracts';
import type { Grant, SchoolId, Staff } from '@waymark/domain';
import * as z from 'zod';

const addressSchema = z.email();

export interface NewStaffContext {
  readonly caller: Staff;
  readonly colleagues: readonly Staff[];
  readonly schoolIds: ReadonlySet<SchoolId>;
}

const isAdmin = ({ grants }: Staff): boolean => grants.some(({ role }) => role === 'trust-admin');

const grantFaults = (grant: Grant, n: number, { caller, schoolIds }: NewStaffContext): Fault[] => [
  ...(grant.role === 'trust-admin' && !isAdmin(caller)
    ? [{ path: `grants.${n}.role`, message: 'is for a trust administrator to give; ask one' }]
    : []),
  ...(grant.scope.kind !== 'trust' && !schoolIds.has(grant.scope.schoolId)
    ? [{ path: `grants.${n}.scope.schoolId`, message: 'is no school of this trust; choose one from the list' }]
    : []),
];

const sameAddress = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What stands against adding this colleague: an address that is none or taken, a grant that is not the caller's to give. */
export const newStaffFaults = (
  { email, grants }: Pick<Staff, 'email' | 'grants'>,
  context: NewStaffContext,
): Fault[] => [
  ...(addressSchema.safeParse(email.trim()).success
    ? []
    : [{ path: 'email', message: 'is not an e-mail address; she signs in with it' }]),
  ...(context.colleagues.some((other) => sameAddress(other.email, email))
    ? [{ path: 'email', message: 'belongs to a colleague already; change her entry instead' }]
    : []),
  ...grants.flatMap((grant, n) => grantFaults(grant, n, context)),
];
