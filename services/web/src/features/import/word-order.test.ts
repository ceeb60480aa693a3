import { expect, it } from 'vitest';
import { unsureFirst } from './word-order.ts';

const word = (value: string, count: number, confidence: 'sure' | 'likely' | 'ask') => ({
  ...{ value, count, confidence },
  meaning: null,
});
const words = [word('K', 40, 'sure'), word('sup?', 1, 'ask'), word('SEN Sup', 9, 'likely'), word('E', 60, 'sure')];
const values = (those: readonly { readonly value: string }[]) => those.map(({ value }) => value);

it('puts what is unsure first, then the commonest', () =>
  expect(values(unsureFirst(words)(words))).toEqual(['sup?', 'SEN Sup', 'E', 'K']));

it('leaves a word in its place once it is settled, and puts new ones last', () => {
  const order = unsureFirst(words);
  const settled = [...words.filter(({ value }) => value !== 'sup?'), word('sup?', 1, 'sure'), word('new', 99, 'ask')];
  expect(values(order(settled))).toEqual(['sup?', 'SEN Sup', 'E', 'K', 'new']);
});
