import { expect, it } from 'vitest';
import { issuePlaces, placeWords, rowsWithIssue } from './issue-places.ts';

const cells = [
  { rowNumber: 4, column: 'UPN' },
  { rowNumber: 9, column: 'UPN' },
  { rowNumber: 9, column: 'UPN' },
  { rowNumber: 12, column: 'UPN' },
  { rowNumber: 4, column: null },
];

it('names the column and the rows, and counts those it does not list', () =>
  expect(issuePlaces(cells, 2).map(placeWords)).toEqual(['UPN: rows 4, 9 and 1 more', 'Row 4']));

it('lists them all where they are few', () =>
  expect(issuePlaces(cells, 8).map(placeWords)).toEqual(['UPN: rows 4, 9, 12', 'Row 4']));

it('counts a row once, however many of its cells are wrong', () => expect(rowsWithIssue(cells)).toBe(3));
