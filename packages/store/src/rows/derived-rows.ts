import { createHash } from 'node:crypto';
import { type RegisterRow, type RollRow, registerRowSchema, rollRowSchema } from '@waymark/domain';
import * as z from 'zod';
import { encode, type Item, keyOf } from './codec.ts';
import { faultsOf, StoredRowInvalid } from './stored-row-invalid.ts';

/**
 * Register and roll are read hundreds of rows at a time, so these two kinds alone have short attribute names: 75 rows
 * of a register fit into four read units.
 */
const registerNames = {
  forename: 'f',
  surname: 's',
  ncYear: 'y',
  regGroup: 'g',
  provision: 'p',
  needs: 'n',
  reviewOn: 'r',
  lastReviewOn: 'l',
  family: 'a',
} as const satisfies Partial<Record<keyof RegisterRow, string>>;

const rollNames = {
  forename: 'f',
  surname: 's',
  legalForename: 'lf',
  legalSurname: 'ls',
  ncYear: 'y',
  regGroup: 'g',
  provision: 'p',
  dateOfBirth: 'b',
  upn: 'u',
  misId: 'm',
  leftOn: 'x',
} as const satisfies Partial<Record<keyof RollRow, string>>;

const shortened = (facts: Item, names: Readonly<Record<string, string>>): Item =>
  encode(Object.fromEntries(Object.entries(names).map(([name, short]) => [short, facts[name]])));

const lengthened = (item: Item, names: Readonly<Record<string, string>>): Item =>
  Object.fromEntries(Object.entries(names).map(([name, short]) => [name, item[short] ?? null]));

const parsed = <S extends z.ZodType>(schema: S, item: Item, facts: unknown): z.output<S> => {
  const answer = schema.safeParse(facts);
  if (!answer.success) throw new StoredRowInvalid(keyOf(item), faultsOf(answer.error));
  return answer.data;
};

const idAfter = (item: Item, prefix: string): string => keyOf(item).sk.slice(prefix.length);

/** A child's register row without its key; her id stands in the key alone. */
export const encodeRegister = (row: RegisterRow): Item => ({
  ...shortened(row, registerNames),
  ...(row.next && { d: [row.next.rule, row.next.dueOn, row.next.owner] }),
});

const nextSchema = z.tuple([z.string(), z.string(), z.string()]).optional();

export const decodeRegister = (item: Item): RegisterRow => {
  const next = parsed(nextSchema, item, item.d);
  return parsed(registerRowSchema, item, {
    ...lengthened(item, registerNames),
    pupilId: idAfter(item, 'REGISTER#'),
    next: next ? { rule: next[0], dueOn: next[1], owner: next[2] } : null,
  });
};

export const encodeRoll = (row: RollRow): Item => shortened(row, rollNames);

export const decodeRoll = (item: Item): RollRow =>
  parsed(rollRowSchema, item, { ...lengthened(item, rollNames), pupilId: idAfter(item, 'ROLL#') });

/** Tells whether a derived row is still what was last written, without reading it. */
export const digestOf = (facts: Item): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16);
