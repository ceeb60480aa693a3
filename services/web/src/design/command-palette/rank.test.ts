import { expect, it } from 'vitest';
import { type Command, rank } from './rank.ts';

const commands: readonly Command[] = [
  { id: 'sam', group: 'Pupils', label: 'Samuel Okafor', detail: 'Year 4', keywords: ['Sam'] },
  { id: 'zoe', group: 'Pupils', label: 'Zoë Samson', detail: 'Year 6' },
  { id: 'print', group: 'Actions', label: 'Print one-page profile' },
  { id: 'meetings', group: 'Screens', label: 'Meetings', keywords: ['calendar', 'reviews'] },
];

const found = (query: string) => rank(commands, query).map((command) => command.id);

it('gives everything in its own order before anything is typed', () =>
  expect(found('')).toEqual(['sam', 'zoe', 'print', 'meetings']));

it('finds by the start of any word, the first word first', () => expect(found('sam')).toEqual(['sam', 'zoe']));

it('wants every typed word to have its place', () => {
  expect(found('pri pro')).toEqual(['print']);
  expect(found('sam year 6')).toEqual(['zoe']);
  expect(found('print register')).toEqual([]);
});

it('does not mind accents or capitals', () => expect(found('ZOE')).toEqual(['zoe']));

it('finds by preferred names and other words', () => expect(found('calen')).toEqual(['meetings']));

it.each(['okfaor', 'okaffor', 'okafr', 'okafer'])('forgives one slip in four letters or more: %s', (query) =>
  expect(found(query)).toEqual(['sam']),
);

it('does not guess at three letters', () => expect(found('smo')).toEqual([]));

it('keeps to the limit', () => expect(rank(commands, '', 2)).toHaveLength(2));

it('ranks 1,500 names well within a frame', () => {
  const many = Array.from({ length: 1500 }, (_, at) => ({
    id: String(at),
    group: 'Pupils',
    label: `Given${at} Family${at}`,
    detail: `Year ${at % 13}`,
  }));
  const from = performance.now();
  rank(many, 'family1 year');
  expect(performance.now() - from).toBeLessThan(50);
});
