import { date } from '@waymark/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarFile } from './calendar-entry.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import { councilCalendar, diaryCalendar, villageCalendar } from './school-calendars.fixture.ts';

const schoolYear = { from: date('2026-08-01'), to: date('2027-07-31') };

function read(file: string | Uint8Array, days = schoolYear): CalendarFile {
  const result = readCalendarFile(file, days);
  if (!result.ok) throw new Error(result.problem.title);
  return result;
}

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\n');
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'].join('\n');
const one = (...lines: readonly string[]) => read(calendar(event(...lines))).entries[0];
const refusal = (file: string | Uint8Array) => {
  const result = readCalendarFile(file, schoolYear);
  return result.ok ? 'read' : result.problem.code;
};

describe("a council's calendar", () => {
  const { entries } = read(councilCalendar);

  it('is read whole, by day', () => {
    expect(entries).toHaveLength(16);
    expect(entries.map(({ from }) => from)).toEqual(entries.map(({ from }) => from).sort());
  });

  it('has the last day, not the one after it, as the end', () => {
    expect(entries.find(({ summary }) => summary === 'Autumn half term')).toEqual({
      summary: 'Autumn half term',
      from: '2026-10-26',
      to: '2026-10-30',
      allDay: true,
    });
    expect(entries[0]).toMatchObject({ from: '2026-09-01', to: '2026-09-01' });
  });

  it.each([
    ['as bytes', new TextEncoder().encode(councilCalendar)],
    ['after a mark', `\ufeff${councilCalendar}`],
    ['as bytes after a mark', new TextEncoder().encode(`\ufeff${councilCalendar}`)],
    ['with other line ends', councilCalendar.replaceAll('\r\n', '\n')],
    ['of an old Windows program', Uint8Array.from(councilCalendar, (character) => character.charCodeAt(0))],
  ])('says the same %s', (_, file) => {
    expect(read(file).entries).toEqual(entries);
  });
});

describe("a website's diary", () => {
  const { entries, skipped, outside } = read(diaryCalendar);
  const assemblies = entries.filter(({ summary }) => summary.startsWith('Celebration'));

  it('has times as the days they are on', () => {
    expect(entries.find(({ summary }) => summary === 'Autumn 1')).toMatchObject({
      from: '2026-09-02',
      to: '2026-10-23',
      allDay: false,
    });
  });

  it('repeats until it ends, without the day left out, with the day that was moved', () => {
    expect(assemblies).toHaveLength(15);
    expect(assemblies.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['2026-09-04', '2026-10-15', '2026-12-18']),
    );
    expect(assemblies.map(({ from }) => from)).not.toContain('2026-10-16');
    expect(assemblies.map(({ from }) => from)).not.toContain('2026-10-30');
  });

  it('leaves out what is called off, and says where', () => {
    const line = diaryCalendar.split('\n').indexOf('UID:c1@oakfield.example');
    expect(skipped).toEqual([{ line, reason: 'called-off' }]);
    expect(outside).toBe(0);
  });

  it('has commas and apostrophes as they are meant', () => {
    expect(entries.map(({ summary }) => summary)).toContain('Year 4 parents’ evening, hall');
  });

  it('gives the days asked for, and counts the rest', () => {
    const days = { from: date('2026-11-30'), to: date('2026-12-06') };
    const found = read(diaryCalendar, days);
    expect(found.entries.map(({ summary, from }) => [summary, from])).toEqual([
      ['Autumn 2', '2026-11-02'],
      ['Celebration assembly', '2026-12-04'],
    ]);
    expect(found.outside).toBe(3);
  });
});

describe("a village school's file", () => {
  const { entries, skipped } = read(villageCalendar);

  it('has days that are not said to be days, and ends that are no later than beginnings', () => {
    expect(skipped).toEqual([]);
    expect(entries[0]).toEqual({
      summary: 'Children return to school',
      from: '2026-09-03',
      to: '2026-09-03',
      allDay: true,
    });
    expect(entries.find(({ summary }) => summary === 'School re-opens')).toMatchObject({
      from: '2027-01-05',
      to: '2027-01-05',
    });
  });

  it('has a time in UTC on the day it is in London in summer', () => {
    expect(entries.find(({ summary }) => summary === 'INSET')).toMatchObject({ from: '2027-07-01', to: '2027-07-01' });
  });
});

describe('the days of an entry', () => {
  it.each([
    ['one day', 'DTSTART;VALUE=DATE:20261102', '2026-11-02', '2026-11-02'],
    ['to the midnight after', 'DTSTART:20261102T000000\nDTEND:20261104T000000', '2026-11-02', '2026-11-03'],
    ['past that midnight', 'DTSTART:20261102T000000\nDTEND:20261104T000100', '2026-11-02', '2026-11-04'],
    ['for a length', 'DTSTART;VALUE=DATE:20261102\nDURATION:P3D', '2026-11-02', '2026-11-04'],
    ['with an end before it', 'DTSTART;VALUE=DATE:20261102\nDTEND;VALUE=DATE:20261001', '2026-11-02', '2026-11-02'],
    ['late in winter, UTC', 'DTSTART:20261102T233000Z', '2026-11-02', '2026-11-02'],
    ['late in summer, UTC', 'DTSTART:20270702T233000Z', '2027-07-03', '2027-07-03'],
    [
      'a zone that the file does not explain',
      'DTSTART;TZID=GMT Standard Time:20270702T233000',
      '2027-07-02',
      '2027-07-02',
    ],
  ])('%s', (_, lines, from, to) => {
    expect(one(...lines.split('\n'), 'SUMMARY:x')).toMatchObject({ from, to });
  });

  it('may have no words', () => {
    expect(one('DTSTART;VALUE=DATE:20261102')?.summary).toBe('');
  });
});

describe('what repeats', () => {
  it.each([
    ['FREQ=YEARLY', '20200901', ['2026-09-01']],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=1MO', '20200504', ['2027-05-03']],
    ['FREQ=MONTHLY;BYMONTHDAY=1;COUNT=80', '20260701', ['2026-08-01', '2026-09-01']],
    ['FREQ=DAILY', '20060901', ['2026-08-01', '2026-08-02']],
  ])('%s', (rule, start, first) => {
    const { entries } = read(calendar(event(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`, 'SUMMARY:x')));
    expect(entries.slice(0, first.length).map(({ from }) => from)).toEqual(first);
    expect(entries.every(({ from }) => from <= schoolYear.to)).toBe(true);
  });

  it.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=SECONDLY', 'FREQ=MONTHLY;BYDAY=9MO', 'FREQ=YEARLY;BYWEEKNO=53'])(
    '%s is left out, with its line, and costs no other entry',
    (rule) => {
      const { entries, skipped } = read(
        calendar(
          event('DTSTART;VALUE=DATE:20260901', `RRULE:${rule}`, 'SUMMARY:x'),
          event('DTSTART;VALUE=DATE:20260902', 'SUMMARY:Term starts').replace('UID:a', 'UID:b'),
        ),
      );
      expect(skipped).toEqual([{ line: 3, reason: 'repeats-oddly' }]);
      expect(entries.map(({ summary }) => summary)).toEqual(['Term starts']);
    },
  );
});

describe('what cannot be read', () => {
  it.each([
    ['', 'empty'],
    [' \r\n', 'empty'],
    ['<!DOCTYPE html><title>Log in</title>', 'web-page'],
    ['Term,From,To', 'not-a-calendar'],
    [calendar(), 'no-entries'],
    [calendar(event('DTSTART;VALUE=DATE:99999999')), 'no-entries'],
    ['x'.repeat(5 * 1024 * 1024 + 1), 'too-big'],
  ])('%.20j is refused as %s', (file, code) => {
    expect(refusal(file)).toBe(code);
  });

  it('costs itself alone where it is one entry', () => {
    const good = event('DTSTART;VALUE=DATE:20260902', 'SUMMARY:Term starts');
    const bad = [event('DTSTART;VALUE=DATE:20260230'), event('no colon here'), event('SUMMARY:undated')];
    const cutOff = 'BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260903';
    const { entries, skipped } = read(calendar(...bad, good, cutOff));
    expect(entries.map(({ summary }) => summary)).toEqual(['Term starts']);
    expect(skipped).toEqual([
      { line: 3, reason: 'unreadable' },
      { line: 7, reason: 'unreadable' },
      { line: 11, reason: 'unreadable' },
      { line: 20, reason: 'unfinished' },
    ]);
  });

  it('never throws, whatever the lines', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'UID:a',
        'DTSTART;VALUE=DATE:20260901',
        'DTSTART:20260901T090000Z',
        'DTEND:20260231',
        'DTEND;VALUE=DATE:20260910',
        'RRULE:FREQ=WEEKLY',
        'RRULE:FREQ=',
        'RECURRENCE-ID:20260908',
        'EXDATE:20260908',
        'DURATION:-P1D',
        'STATUS:CANCELLED',
        'SUMMARY:\\',
        ' folded',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(readCalendarFile(calendar(event('DTSTART:20260901'), ...lines), schoolYear)).toHaveProperty('ok');
      }),
    );
  });
});
