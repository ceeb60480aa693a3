import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import {
  type Consultation,
  consultationNote,
  councilWantsBy,
  laSettingsSchema,
  lawfulSettings,
} from './la-settings.ts';

const york = { days: 15, counted: 'working' } as const satisfies Consultation;

describe('NA_CONSULTATION beside what a council asks for', () => {
  it.each([
    ['2027-01-04', '2027-01-25'],
    ['2027-03-25', '2027-04-19'],
    ['2026-12-24', '2027-01-19'],
  ])('15 working days after %s are over on %s, past bank holidays', (consultedOn, wants) => {
    expect(councilWantsBy(york, date(consultedOn))).toBe(wants);
  });

  it('says both days where they differ, and which to keep', () => {
    const dates = { consultedOn: date('2027-01-04'), dueOn: date('2027-01-19') };
    const settings = { ...lawfulSettings('York'), consultation: york };
    expect(consultationNote(settings, dates)).toBe(
      'York asks for an answer within 15 working days: by Monday 25 January 2027. The Code of Practice says 15 calendar days: by Tuesday 19 January 2027. Answer by the earlier of the two.',
    );
    expect(consultationNote({ ...settings, consultation: { days: 15, counted: 'calendar' } }, dates)).toBeNull();
    expect(consultationNote({ ...settings, consultation: { days: 14, counted: 'calendar' } }, dates)).toMatch(
      /within 14 calendar days: by Monday 18 January 2027/,
    );
    expect(consultationNote(lawfulSettings('York'), dates)).toBeNull();
  });
});

it('takes a row of before there was more than the weeks, and no weeks fewer than the law needs', () => {
  expect(laSettingsSchema.parse({ name: 'Devon', meetingBufferWeeks: 6 })).toEqual({
    ...lawfulSettings('Devon'),
    meetingBufferWeeks: 6,
  });
  expect(laSettingsSchema.safeParse({ name: 'Devon', meetingBufferWeeks: 3 }).success).toBe(false);
  const form = (formUrl: string) => laSettingsSchema.safeParse({ ...lawfulSettings('Devon'), formUrl }).success;
  expect(
    ['https://www.devon.gov.uk/review', 'http://www.devon.gov.uk', 'javascript:alert(1)', 'form'].map(form),
  ).toEqual([true, false, false, false]);
});
