import type { Values } from './values.ts';

export type Draft = { readonly values: Values; readonly base: Values; readonly version: number };

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** A kept draft; nothing where none was kept, or it belongs to a form that asks other things by now. */
export const readDraft = (kept: unknown, asked: Values): Draft | Record<never, never> => {
  if (typeof kept !== 'object' || kept === null) return {};
  if (!('values' in kept && 'base' in kept && 'version' in kept)) return {};
  const { values, base, version } = kept;
  if (!isValues(values) || !isValues(base) || typeof version !== 'number') return {};
  const sameQuestions = Object.keys(asked).every((name) => name in values && name in base);
  return sameQuestions ? { values, base, version } : {};
};
