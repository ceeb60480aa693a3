import { expect, it } from 'vitest';
import { pageOfRows } from './page-of-rows.ts';

it.each([
  [0, 0, { first: 0, last: 0, before: null, after: null }],
  [0, 100, { first: 1, last: 100, before: null, after: null }],
  [0, 101, { first: 1, last: 100, before: null, after: 100 }],
  [100, 101, { first: 101, last: 101, before: 0, after: null }],
  [100, 1050, { first: 101, last: 200, before: 0, after: 200 }],
  [900, 412, { first: 401, last: 412, before: 300, after: null }],
])('from %i of %i', (from, total, page) => expect(pageOfRows(from, total)).toEqual(page));
