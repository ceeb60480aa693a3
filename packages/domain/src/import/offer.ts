import type { FieldChange } from '../file/field-changes.ts';
import { type Difference, type DifferenceCode, shown } from './difference.ts';

interface Owned {
  readonly setByPerson: readonly string[];
}

/** What an export offers for some fields of a record; `undefined` offers nothing. */
export type Offer<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface Taken<T> {
  readonly next: T;
  readonly changes: readonly FieldChange[];
  readonly differences: readonly Difference[];
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A difference that is shown and not written: what the file keeps, what the row offered, why it was kept. */
export const keptDifference = (code: DifferenceCode, field: string, kept: unknown, offered: unknown): Difference => ({
  code,
  field,
  kept: shown(kept),
  offered: shown(offered),
});

/** Takes what is offered and differs, but for the fields that a person has set: those are shown as differences. */
export const takeOffer = <T extends Owned>(current: T, offer: Offer<T>): Taken<T> => {
  const held = new Map<string, unknown>(Object.entries(current));
  const differing = Object.entries(offer).filter(
    ([field, value]) => value !== undefined && !equal(value, held.get(field)),
  );
  const accepted = differing.filter(([field]) => !current.setByPerson.includes(field));
  return {
    next: { ...current, ...Object.fromEntries(accepted) },
    changes: accepted.map(([field, value]) => ({ field, before: shown(held.get(field)), after: shown(value) })),
    differences: differing
      .filter(([field]) => current.setByPerson.includes(field))
      .map(([field, value]) => keptDifference('set-by-person', field, held.get(field), value)),
  };
};

/** A blank cell never erases a fact: `undefined` for it, so that nothing is offered. */
export const unlessBlank = <T>(value: T | null | undefined): T | undefined =>
  value === null || value === '' ? undefined : value;

/** Several offers as one. No two of them may speak of the same field. */
export const mergeOffers = <T>(offers: readonly Offer<T>[]): Offer<T> => Object.assign({}, ...offers);
