import type { Grant } from '@waymark/domain';
import { type Kind, kinds } from '@waymark/intake';

/** What is the trust's and not one school's. */
const trustKinds = ['staff', 'schools', 'term-dates', 'professionals'] as const;
export type TrustKind = (typeof trustKinds)[number];

export const isTrustKind = (kind: string | null): kind is TrustKind => trustKinds.some((one) => one === kind);

/** A list of staff says who may do what, so none but a trust administrator brings in the trust's own lists. */
export const mayImportTrustLists = (grants: readonly Grant[]): boolean =>
  grants.some(({ role, scope }) => role === 'trust-admin' && scope.kind === 'trust');

/** The kinds of table that somebody of these grants may import: what is guessed and offered is one of them. */
export const kindsFor = (grants: readonly Grant[]): readonly Kind[] =>
  mayImportTrustLists(grants) ? kinds : kinds.filter((kind) => !isTrustKind(kind));
