import { expect, it } from 'vitest';
import { type Clash, chosenVersion, edited, unchosen } from './clash.ts';

const clash: Clash = {
  values: { phone: '1', email: 'a' },
  clashes: ['phone', 'email'],
  taken: [],
  mine: { phone: '1', email: 'a' },
  theirs: { phone: '2', email: 'b' },
  chosen: {},
  before: { base: { phone: '0', email: '' }, version: 3 },
};

it('has chosen nothing for anybody at first', () => expect(unchosen(clash)).toEqual(['phone', 'email']));

it('asks only for what is not chosen yet', () =>
  expect(unchosen({ ...clash, chosen: { phone: 'mine' } })).toEqual(['email']));

it('puts the chosen version into the form', () => {
  const chosen = { ...clash, chosen: { phone: 'theirs', email: 'mine' } } as const;
  expect(chosenVersion(chosen, 'phone')).toBe('2');
  expect(chosenVersion(chosen, 'email')).toBe('a');
});

it('takes typing into a clashing field for keeping what is typed', () => {
  const after = edited({ ...clash, chosen: { phone: 'theirs' } }, 'phone', '22');
  expect(after.chosen).toEqual({ phone: 'mine' });
  expect(chosenVersion(after, 'phone')).toBe('22');
});

it('leaves the choices alone when another field is typed into', () => expect(edited(clash, 'name', 'x')).toBe(clash));
