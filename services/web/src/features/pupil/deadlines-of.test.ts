import type { DeadlineView } from '@waymark/contracts';
import { date } from '@waymark/domain';
import { expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';

const today = '2026-11-23';
const deadline = (rule: string, dueOn: string, facts: Partial<DeadlineView> = {}): DeadlineView => ({
  id: `${rule}.1`,
  rule,
  title: rule,
  version: 1,
  occurrence: '1',
  dueOn: date(dueOn),
  practicalOn: null,
  owner: 'school',
  countedFrom: date('2026-01-01'),
  estimated: false,
  why: '',
  source: '',
  state: 'open',
  next: null,
  endedOn: null,
  endedBecause: null,
  endedBy: null,
  notes: [],
  asks: [],
  endsBy: '',
  chasedOn: null,
  ...facts,
});
const rules = (deadlines: readonly DeadlineView[]) => deadlines.map(({ rule }) => rule);

it('puts what is still to be done by day, missed ones too', () => {
  const { open } = deadlinesOf([deadline('B', '2026-12-01'), deadline('A', '2026-11-01', { state: 'missed' })], today);
  expect(rules(open)).toEqual(['A', 'B']);
});

it('names as next what the school owes before what a council owes, and nothing that is years away', () => {
  const all = [
    deadline('FAR', '2038-06-25'),
    deadline('COUNCIL', '2026-11-24', { owner: 'local-authority' }),
    deadline('ONE', '2026-12-01'),
    deadline('TWO', '2026-12-02'),
    deadline('THREE', '2026-12-03'),
    deadline('FOUR', '2026-12-04'),
  ];
  expect(rules(deadlinesOf(all, today).next)).toEqual(['ONE', 'TWO', 'THREE', 'FOUR']);
  expect(rules(deadlinesOf(all.slice(0, 3), today).next)).toEqual(['COUNCIL', 'ONE']);
});

it('keeps apart what only waits for a far day, and what has ended, the latest first', () => {
  const { open, background, ended } = deadlinesOf(
    [
      deadline('RETENTION_END', '2053-07-16'),
      deadline('OLD', '2025-01-01', { state: 'met', endedOn: date('2025-01-01') }),
      deadline('NEW', '2026-01-01', { state: 'waived', endedOn: date('2026-01-01') }),
    ],
    today,
  );
  expect([rules(open), rules(background), rules(ended)]).toEqual([[], ['RETENTION_END'], ['NEW', 'OLD']]);
});
