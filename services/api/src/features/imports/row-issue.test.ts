import { differenceWords } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { groupsOf, issueOfDifference, wordTables } from './row-issue.ts';

describe('the words of issues', () => {
  it('are of one table each: no code stands in two', () => {
    const codes = wordTables.flatMap((table) => Object.keys(table));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('head a court order on a first import as an order, and not as one taken back', () => {
    const issue = { code: 'order-alleged', severity: 'ask' as const, column: 'Court Order', message: '', fix: '' };
    const row = { rowNumber: 2, outcome: 'create' as const, name: '', pupilId: null, changes: [], candidates: [] };
    expect(groupsOf([{ ...row, issues: [issue] }])).toMatchObject([{ title: 'A court order is recorded' }]);
  });

  it('name both days of an order that cannot be', () => {
    const because = 'The review (13 October 2026) lies before the last review (14 October 2026)';
    const difference = {
      code: 'order-of-days',
      field: 'reviewOn',
      kept: null,
      offered: '2026-10-13',
      because,
    } as const;
    expect(issueOfDifference(difference).message).toContain(because);
  });

  it('say how to mend a difference in a whole sentence', () => {
    for (const { fix } of Object.values(differenceWords)) expect(fix).toMatch(/\.$/);
  });
});
