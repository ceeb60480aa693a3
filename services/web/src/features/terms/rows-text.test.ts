import { expect, it } from 'vitest';
import { insetPlace, insetProblems, termPlace, termProblems } from './row-problems.ts';
import { calendarOf, dayRows, daysText, termRows, termsText, valuesOf } from './rows-text.ts';

const autumn = { name: 'Autumn 1', from: '2/9/2026', to: '23/10/2026' };
const blank = { name: '', from: '', to: '' };

it('keeps rows as they were typed, a blank one too', () => {
  for (const rows of [[], [blank], [autumn, blank], [{ ...autumn, from: '31//2026' }]])
    expect(termRows(termsText(rows))).toEqual(rows);
  for (const days of [[], [''], ['2/9/2026', '']]) expect(dayRows(daysText(days))).toEqual(days);
});

it('takes a tab that was pasted into a name for a space', () => {
  expect(termRows(termsText([{ ...autumn, name: 'Autumn\t1' }]))).toEqual([autumn]);
});

it('shows terms by day, and sends what is filled in', () => {
  const calendar = {
    terms: [
      { from: '2026-11-02', to: '2026-12-18', name: null },
      { from: '2026-09-02', to: '2026-10-23', name: 'Autumn 1' },
    ],
    insetDays: ['2026-11-02', '2026-09-02'],
  };
  const values = valuesOf(calendar);
  expect(termRows(values.terms ?? '')[0]).toEqual(autumn);
  const sent = calendarOf({ ...values, terms: termsText([blank, ...termRows(values.terms ?? '')]) });
  expect(sent).toEqual({ terms: calendar.terms.toReversed(), insetDays: calendar.insetDays.toReversed() });
});

it('says of each row what is missing or is no day, and nothing of a blank one', () => {
  const text = termsText([blank, { ...autumn, to: '' }, { ...blank, from: '31/2/2027', to: '1/3/2027' }]);
  expect(termProblems(text)).toEqual([
    { path: 'terms.1.to', message: 'Autumn 1, last day, is missing' },
    { path: 'terms.2.from', message: expect.stringMatching(/^Term 3, first day, is not a day/) },
  ]);
  expect(insetProblems(daysText(['', '4//2027']))).toEqual([
    { path: 'insetDays.1', message: 'INSET day 2 needs a day, a month and a year' },
  ]);
});

it('leads a fault of the request to its row on the page, past blank rows', () => {
  const text = termsText([blank, autumn, blank, { ...autumn, name: '' }]);
  expect(termPlace('terms.0.to', text)).toEqual({ path: 'terms.1.to', label: 'Autumn 1' });
  expect(termPlace('terms.1.from', text)).toEqual({ path: 'terms.3.from', label: 'Term 4' });
  expect(insetPlace('insetDays.0', daysText(['', '4/1/2027']))).toEqual({ path: 'insetDays.1', label: 'INSET day 2' });
});
