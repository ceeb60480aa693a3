import type { TodayDeadline } from '@waymark/contracts';
import { date } from '@waymark/domain';
import { aDeadline, newId } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { deadlineView } from '../pupil/deadline-view.ts';
import { sortDeadlines } from './sort-deadlines.ts';

type Over = { readonly dueOn: string; readonly practicalOn: string | null; readonly owner?: 'local-authority' };

const line = ({ dueOn, practicalOn, owner }: Over): TodayDeadline => ({
  subject: { kind: 'school', schoolId: newId.school() },
  deadline: deadlineView(
    aDeadline({
      dueOn: date(dueOn),
      practicalOn: practicalOn === null ? null : date(practicalOn),
      ...(owner === undefined ? { owner: 'school' } : { owner }),
    }),
  ),
});

const listOf = (over: Over, today = '2027-07-15') => {
  const lists = sortDeadlines([line(over)], date(today));
  return Object.entries(lists).find(([, lines]) => lines.length > 0)?.[0] ?? null;
};

test.each([
  ['2027-07-14', 'soon'],
  ['2027-07-15', 'thisWeek'],
  ['2027-07-21', 'thisWeek'],
  ['2027-09-01', 'thisWeek'],
  ['2027-09-02', 'overdue'],
])('on %s, what is due on 1 September and must be done by the last school day, 21 July, is in: %s', (today, list) => {
  expect(listOf({ dueOn: '2027-09-01', practicalOn: '2027-07-21' }, today)).toBe(list);
});

test.each([
  ['2027-07-21', 'thisWeek'],
  ['2027-07-22', 'soon'],
  ['2027-08-18', 'soon'],
  ['2027-08-19', null],
])('in a school without terms, what is due on %s is in: %s', (dueOn, list) => {
  expect(listOf({ dueOn, practicalOn: null })).toBe(list);
});

test('what a council owes is waited for by its own day', () => {
  expect(listOf({ dueOn: '2027-08-12', practicalOn: '2027-07-21', owner: 'local-authority' })).toBe('waiting');
  expect(listOf({ dueOn: '2027-08-13', practicalOn: '2027-07-21', owner: 'local-authority' })).toBeNull();
});
