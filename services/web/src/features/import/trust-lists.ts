import type { Me } from '@waymark/contracts';

const trustLists: readonly string[] = ['staff', 'schools', 'term-dates', 'professionals'];

/**
 * Whether somebody of these grants may bring in a sheet of this kind, or take it back: the trust's own lists are a
 * trust administrator's. A sheet that was not read yet is anybody's who may import.
 */
export const mayImportKind = (grants: Me['grants'], kind: string | null): boolean =>
  kind === null ||
  !trustLists.includes(kind) ||
  grants.some(({ role, scope }) => role === 'trust-admin' && scope.kind === 'trust');
