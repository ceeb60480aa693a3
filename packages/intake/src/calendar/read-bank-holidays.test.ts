import { isBankHoliday } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import { readBankHolidays } from './read-bank-holidays.ts';

const published = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
      { title: 'New Year’s Day', date: '2026-01-01', notes: '', bunting: true },
      { title: 'Good Friday', date: '2026-04-03', notes: '', bunting: false },
    ],
  },
  scotland: { division: 'scotland', events: [{ title: '2nd January', date: '2026-01-02', notes: '', bunting: true }] },
};

describe("the government's bank holidays", () => {
  it('are those of England and Wales, by day', () => {
    expect(readBankHolidays(JSON.stringify(published))).toEqual({
      ok: true,
      holidays: [
        { on: '2026-01-01', title: 'New Year’s Day', substitute: false },
        { on: '2026-04-03', title: 'Good Friday', substitute: false },
        { on: '2026-12-28', title: 'Boxing Day', substitute: true },
      ],
    });
  });

  it('agree with the days known here', () => {
    const list = readBankHolidays(JSON.stringify(published));
    expect(list.ok && list.holidays.every(({ on }) => isBankHoliday(on))).toBe(true);
  });

  it.each([
    ['<html>', 'not JSON'],
    ['{}', 'at england-and-wales'],
    ['[]', 'cannot be read at'],
    [JSON.stringify({ 'england-and-wales': { events: [] } }), 'at england-and-wales.events'],
    [
      JSON.stringify({ 'england-and-wales': { events: [{ title: 'x', date: '01/01/2026' }] } }),
      'at england-and-wales.events.0.date',
    ],
  ])('%s is refused, with where', (json, where) => {
    const list = readBankHolidays(json);
    expect(list.ok ? '' : list.reason).toContain(where);
  });
});
