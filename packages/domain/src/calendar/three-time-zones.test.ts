import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewDeadlines } from '../deadline/index.ts';
import worked from '../deadline/worked-cases.json' with { type: 'json' };
import {
  addDays,
  addMonths,
  date,
  dayOfWeek,
  instant,
  instantAt,
  lastDayOfPeriod,
  londonDate,
  londonTime,
  nextWorkingDay,
  spokenWithDay,
} from './index.ts';

const zones = [
  ['UTC', 0, 0],
  ['Europe/London', 0, -60],
  ['Australia/Sydney', -660, -600],
] as const;

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** Everything the calendar says about every day from 2019 to 2035, both clock changes of each year included. */
function everyAnswer(): string {
  const answers: unknown[] = [];
  for (let day = date('2019-01-01'); day < '2036-01-01'; day = addDays(day, 1)) {
    const morning = instantAt(day, '08:00');
    const late = instantAt(day, '23:30');
    answers.push([addMonths(day, 1), lastDayOfPeriod({ startingWith: day, months: 12 }), nextWorkingDay(day)]);
    answers.push([spokenWithDay(day), dayOfWeek(day), morning, late, londonDate(late), londonTime(morning)]);
  }
  const subjects = worked.cases.map(({ subject }) => subject);
  answers.push(previewDeadlines({ asOf: worked.asOf, calendar: worked.calendar, subjects } as never));
  return JSON.stringify(answers);
}

describe('a machine’s own time zone', () => {
  const first = everyAnswer();

  describe.each(zones)('%s', (zone, winter, summer) => {
    beforeAll(() => {
      process.env.TZ = zone;
    });

    it('is really the one that dates are shown in here', () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(winter);
      expect(new Date('2026-07-15T12:00:00Z').getTimezoneOffset()).toBe(summer);
    });

    it('changes no answer about any day from 2019 to 2035', () => {
      expect(everyAnswer() === first).toBe(true);
    });

    it('leaves the London day at midnight and at the changes of the clock', () => {
      expect(londonDate(instant('2026-03-28T23:59:59.999Z'))).toBe('2026-03-28');
      expect(londonDate(instant('2026-03-29T22:59:59.999Z'))).toBe('2026-03-29');
      expect(londonDate(instant('2026-03-29T23:00:00.000Z'))).toBe('2026-03-30');
      expect(londonDate(instant('2026-10-25T23:59:59.999Z'))).toBe('2026-10-25');
      expect(londonDate(instant('2026-10-26T00:00:00.000Z'))).toBe('2026-10-26');
    });
  });
});
