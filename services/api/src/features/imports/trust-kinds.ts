/** What is the trust's and not one school's: only whoever manages the trust imports it. */
const trustKinds = ['staff', 'schools', 'term-dates', 'professionals'] as const;
export type TrustKind = (typeof trustKinds)[number];

export const isTrustKind = (kind: string | null): kind is TrustKind => trustKinds.some((one) => one === kind);
