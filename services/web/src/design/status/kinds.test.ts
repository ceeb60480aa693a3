import { expect, it } from 'vitest';
import { kinds, type StatusKind, shapeOf } from './kinds.ts';

const families: readonly (readonly StatusKind[])[] = [
  ['not-started', 'in-progress', 'done', 'problem'],
  ['on-track', 'some-progress', 'not-yet'],
  ['told', 'held', 'not-told'],
];

it('tells the kinds of a family apart by shape and by word, with no colour at all', () => {
  expect(families.flat().toSorted()).toEqual(Object.keys(kinds).toSorted());
  for (const family of families) {
    expect(new Set(family.map((kind) => JSON.stringify(shapeOf(kind)))).size).toBe(family.length);
    expect(new Set(family.map((kind) => kinds[kind].word)).size).toBe(family.length);
  }
});
