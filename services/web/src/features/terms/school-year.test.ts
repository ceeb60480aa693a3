import { expect, it } from 'vitest';
import { changesBetween, named, schoolYears, withYear } from './school-year.ts';

const calendar = {
  terms: [
    { from: '2025-09-03', to: '2025-10-24', name: 'Autumn 1' },
    { from: '2026-09-02', to: '2026-10-23', name: 'Michaelmas' },
  ],
  insetDays: ['2025-09-03', '2026-09-02'],
};
const next = schoolYears('2026-11-23')[0];

it.each([
  ['2026-07-31', '2025/26'],
  ['2026-08-01', '2026/27'],
  ['2099-09-01', '2099/00'],
])('on %s the school year is %s', (today, label) => {
  expect(schoolYears(today)[0].label).toBe(label);
});

it('names terms by season, alone or counted, and keeps a name that a school gave', () => {
  const terms = [
    { from: '2026-09-03', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-03-25' },
  ];
  expect(named(terms, []).map(({ name }) => name)).toEqual(['Autumn 1', 'Autumn 2', 'Spring']);
  expect(named(terms, calendar.terms).map(({ name }) => name)).toEqual(['Michaelmas', 'Autumn 2', 'Spring']);
});

it('puts a year in place of the same year, and leaves others alone', () => {
  const proposed = { terms: [{ from: '2026-09-07', to: '2026-10-23', name: 'Autumn 1' }], insetDays: ['2026-09-08'] };
  const after = withYear(calendar, next, proposed);
  expect(after.terms.map(({ from }) => from)).toEqual(['2025-09-03', '2026-09-07']);
  expect(after.insetDays).toEqual(['2025-09-03', '2026-09-08']);
  expect(changesBetween(calendar, after)).toEqual([
    { what: 'inset', before: { from: '2026-09-02', to: '2026-09-02' }, after: null },
    { what: 'term', before: calendar.terms[1], after: proposed.terms[0] },
    { what: 'inset', before: null, after: { from: '2026-09-08', to: '2026-09-08' } },
  ]);
});

it('finds nothing different between the same dates, and says what comes and what goes', () => {
  expect(changesBetween(calendar, calendar)).toEqual([]);
  const none = { terms: [], insetDays: [] };
  expect(changesBetween(none, calendar).filter(({ before }) => before !== null)).toEqual([]);
  expect(changesBetween(calendar, none)).toHaveLength(4);
});
