import { date } from '@waymark/domain';
import { afterEach, describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

const today = date('2026-11-23');
const past = { today, past: true };
const on = (text: string, reader = past) => {
  const read = readDate(text, reader);
  return read.ok ? read.on : read.reason;
};

describe('the ways schools write a day', () => {
  it.each([
    ['25/10/2019', '2019-10-25'],
    ['25/10/19', '2019-10-25'],
    ['5/1/2019', '2019-01-05'],
    ['13.12.13', '2013-12-13'],
    ['2026-02-13', '2026-02-13'],
    ['2026-02-13T00:00:00', '2026-02-13'],
    ['13/02/2026 00:00', '2026-02-13'],
    ['03-May-26', '2026-05-03'],
    ['23 July 2023', '2023-07-23'],
    ['1 Sep 26', '2026-09-01'],
    ['1 Sept 2026', '2026-09-01'],
    ['1st September 2026', '2026-09-01'],
    ['Mon 23 Nov 2026', '2026-11-23'],
    ['July 23, 2023', '2023-07-23'],
    ['4 MAY 2026', '2026-05-04'],
    ['  4 May 2026 ', '2026-05-04'],
    ['29/02/2024', '2024-02-29'],
    ['43763', '2019-10-25'],
  ])('reads %s', (text, day) => {
    expect(on(text)).toBe(day);
  });

  it('puts the day before the month', () => {
    expect(on('03/04/2026')).toBe('2026-04-03');
  });

  it.each(['31/02/2026', '29/02/2023', '12/25/2026', '00/01/2026', '31 April 2026', '2026-13-01', '12/3/202', '99999'])(
    'knows that %s is no day',
    (text) => {
      expect(on(text)).toBe('impossible');
    },
  );

  it.each(['awaiting LA', 'tbc', 'summer term', 'autumn 2025', '?', 'Year 3'])('takes %s for words', (text) => {
    expect(on(text)).toBe('words');
  });

  it('knows an empty cell', () => expect(on('  ')).toBe('empty'));
});

describe('a year of two figures', () => {
  it('is this year or one before it where only the past can be meant', () => {
    expect(on('01/01/25')).toBe('2025-01-01');
    expect(on('01/01/26')).toBe('2026-01-01');
    expect(on('01/01/27')).toBe('1927-01-01');
  });

  it('may lie ahead for a term date or the next review', () => {
    expect(on('01/01/27', { today, past: false })).toBe('2027-01-01');
    expect(on('01/01/99', { today, past: false })).toBe('1999-01-01');
  });
});

describe('wherever the machine stands', () => {
  const home = process.env.TZ;
  afterEach(() => {
    process.env.TZ = home ?? 'UTC';
  });

  it.each(['Europe/London', 'Australia/Sydney', 'UTC', 'America/Sao_Paulo'])('reads the same days in %s', (zone) => {
    process.env.TZ = zone;
    expect(['29/03/2026', '25/10/2026', '04/10/2026', '29/02/2024', '04/11/2018'].map((text) => on(text))).toEqual([
      '2026-03-29',
      '2026-10-25',
      '2026-10-04',
      '2024-02-29',
      '2018-11-04',
    ]);
  });
});
