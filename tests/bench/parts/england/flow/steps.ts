import { type ItemKind, itemKinds } from '../model/peak-day.ts';

/** What is measured, operation by operation. A sweep's and a dispatcher's operation is one item or message of a run. */
export type Step = 'sweep' | 'dispatch' | `plan: ${ItemKind}` | 'mail: family' | 'mail: digest' | 'event';

export const stepNames: readonly Step[] = [
  'sweep',
  ...itemKinds.map((kind) => `plan: ${kind}` as const),
  'dispatch',
  'mail: family',
  'mail: digest',
  'event',
];
