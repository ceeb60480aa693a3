import { addDays, date, schoolCalendarSchema } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from './calendar-entry.ts';
import { readingOf } from './entry-words.ts';
import { proposeSchoolYear } from './propose-school-year.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import { councilCalendar, diaryCalendar, villageCalendar } from './school-calendars.fixture.ts';

const entry = (summary: string, from: string, days = 1): CalendarEntry => ({
  summary,
  from: date(from),
  to: addDays(date(from), days - 1),
  allDay: true,
});

const proposed = (file: string) => {
  const result = readCalendarFile(file, { from: date('2026-08-01'), to: date('2027-07-31') });
  return proposeSchoolYear(result.ok ? result.entries : []);
};

describe('the words of an entry', () => {
  it.each([
    ['Autumn Term begins', 'begins'],
    ['First day of term', 'begins'],
    ['First day back', 'begins'],
    ['Start of the new school year', 'begins'],
    ['School re-opens after half term', 'begins'],
    ['Pupils return', 'begins'],
    ['Term 3 starts', 'begins'],
    ['Last day of Autumn Term', 'ends'],
    ['Last day of half term', 'ends'],
    ['Last day before Christmas holidays', 'ends'],
    ['End of the academic year', 'ends'],
    ['School closes for half term', 'ends'],
    ['Break up for Easter', 'ends'],
    ['INSET Day 3', 'inset'],
    ['Non-pupil day', 'inset'],
    ['School closed to pupils', 'inset'],
    ['Staff Development Day', 'inset'],
    ['Half-term', 'holiday'],
    ['Easter holidays', 'holiday'],
    ['School closed', 'closed'],
    ['Good Friday', 'bank-holiday'],
    ['Half term ends', null],
    ['Autumn term', null],
    ['Year 7 return', null],
    ['Nursery children return', null],
    ['Easter holiday club', null],
    ['Twilight INSET', null],
    ['Last day for photo orders', null],
    ['Sports Day', null],
    ['', null],
  ])('%j on one day: %s', (summary, reading) => {
    expect(readingOf(entry(summary, '2027-03-26'))).toBe(reading);
  });

  it.each([
    ['Half term', 5, 'holiday'],
    ['First half term', 47, 'term'],
    ['Autumn 1', 50, 'term'],
    ['Autumn Term 2026', 107, 'term'],
    ['Term dates 2026-27', 330, null],
    ['Summer reading challenge', 45, null],
    ['School closed', 12, 'holiday'],
  ])('%j for %i days: %s', (summary, days, reading) => {
    expect(readingOf(entry(summary, '2026-09-02', days))).toBe(reading);
  });

  it('take a bank holiday that is not known as one for a closed day', () => {
    expect(readingOf(entry('Extra bank holiday', '2027-06-16'))).toBe('closed');
  });

  it('take the beginning of half-term for the holiday only where it follows a week', () => {
    expect(readingOf(entry('Half term begins', '2026-10-23'))).toBeNull();
    expect(readingOf(entry('Half term begins', '2026-10-24'))).toBe('holiday-begins');
    expect(readingOf(entry('Half term begins', '2026-10-26'))).toBe('holiday-begins');
    expect(readingOf(entry('Half term begins', '2026-10-27'))).toBeNull();
  });
});

describe('a proposed school year', () => {
  const terms = [
    { from: '2026-09-01', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
    { from: '2027-02-22', to: '2027-03-25' },
    { from: '2027-04-12', to: '2027-05-28' },
    { from: '2027-06-07', to: '2027-07-21' },
  ];

  it("is a council's, with half-terms left out and INSET days at either end taken in", () => {
    const { calendar, questions, notUnderstood } = proposed(councilCalendar);
    expect(calendar).toEqual({ terms, insetDays: ['2026-09-01', '2026-09-02', '2027-01-04'] });
    expect(questions).toEqual([]);
    expect(notUnderstood.map(({ summary }) => summary)).toEqual(['Polling day']);
  });

  it("is a diary's, whose terms are stretches among much else", () => {
    const { calendar, readings, notUnderstood } = proposed(diaryCalendar);
    expect(calendar).toEqual({
      terms: [
        { from: '2026-09-02', to: '2026-10-23' },
        { from: '2026-11-02', to: '2026-12-18' },
      ],
      insetDays: ['2026-09-02'],
    });
    expect([readings.length, notUnderstood.length]).toEqual([3, 16]);
  });

  it("is a village school's, where holidays alone part some terms", () => {
    const { calendar, questions } = proposed(villageCalendar);
    expect(calendar.terms).toEqual([
      { from: '2026-09-03', to: '2026-10-16' },
      { from: '2026-11-02', to: '2026-12-18' },
      { from: '2027-01-05', to: '2027-02-12' },
      { from: '2027-02-22', to: '2027-03-25' },
      { from: '2027-04-12', to: '2027-05-28' },
      { from: '2027-06-07', to: '2027-07-22' },
    ]);
    expect([calendar.insetDays, questions]).toEqual([['2027-07-01'], []]);
  });

  it.each([
    ['council', councilCalendar],
    ['diary', diaryCalendar],
    ['village', villageCalendar],
  ])('can be stored as a school calendar: %s', (_, file) => {
    expect(schoolCalendarSchema.safeParse(proposed(file).calendar).success).toBe(true);
  });

  it('takes what is said before what follows from a holiday', () => {
    const { calendar } = proposeSchoolYear([
      entry('Term starts', '2026-09-03'),
      entry('Half term', '2026-10-26', 5),
      entry('Pupils return', '2026-11-03'),
      entry('School breaks up', '2026-12-17'),
      entry('Christmas holiday', '2026-12-21', 14),
    ]);
    expect(calendar.terms).toEqual([
      { from: '2026-09-03', to: '2026-10-23' },
      { from: '2026-11-03', to: '2026-12-17' },
    ]);
  });

  it('asks about a beginning without an end and an end without a beginning', () => {
    const { calendar, questions } = proposeSchoolYear([
      entry('End of summer term', '2026-07-21'),
      entry('Autumn term starts', '2026-09-03'),
      entry('Spring term starts', '2027-01-04'),
      entry('Spring term ends', '2027-03-25'),
    ]);
    expect(calendar.terms).toEqual([{ from: '2027-01-04', to: '2027-03-25' }]);
    expect(questions).toEqual([
      { code: 'no-first-day', on: '2026-07-21' },
      { code: 'no-last-day', on: '2026-09-03' },
    ]);
  });

  it.each([
    ['2026-08-26', false],
    ['2026-08-27', true],
    ['2026-12-25', false],
    ['2026-12-24', true],
    ['2026-12-28', false],
    ['2027-01-10', false],
  ])('takes an INSET day on %s into the term beside it: %s', (day, taken) => {
    const { calendar, questions } = proposeSchoolYear([
      entry('Term starts', '2026-09-03'),
      entry('Term ends', '2026-12-18'),
      entry('INSET', day),
    ]);
    expect(calendar.insetDays.length > 0).toBe(taken);
    const isSchoolDayAtAll = !['2026-12-25', '2026-12-28', '2027-01-10'].includes(day);
    expect(questions.length > 0).toBe(!taken && isSchoolDayAtAll);
  });

  it('says that it could make no term', () => {
    expect(proposeSchoolYear([entry('Sports Day', '2027-06-16')])).toMatchObject({
      calendar: { terms: [], insetDays: [] },
      questions: [{ code: 'no-terms', on: null }],
    });
  });
});

describe('what a person says of an entry', () => {
  const starts = entry('Term starts', '2026-09-03');
  const staff = entry('Staff only', '2026-10-05');
  const [sports, ends] = [entry('Break-up disco', '2026-12-10'), entry('Christmas jumpers', '2026-12-18')];

  it('goes before what its words do, whether they were understood or not', () => {
    const said = new Map([
      [staff, 'inset' as const],
      [ends, 'ends' as const],
      [sports, null],
    ]);
    const { calendar, notUnderstood, questions } = proposeSchoolYear([starts, staff, sports, ends], said);
    expect(calendar).toEqual({ terms: [{ from: '2026-09-03', to: '2026-12-18' }], insetDays: ['2026-10-05'] });
    expect([notUnderstood, questions]).toEqual([[sports], []]);
  });

  it('can be that an entry which was understood says nothing', () => {
    expect(proposeSchoolYear([starts], new Map([[starts, null]])).questions).toEqual([{ code: 'no-terms', on: null }]);
  });
});
