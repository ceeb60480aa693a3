import { date, instant, instantAt } from '@waymark/domain';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFeed, type FeedEntry, type MeetingFile, meetingCalendarFile } from './index.ts';

const madeAt = instant('2026-11-23T09:30:00.000Z');

const meeting: MeetingFile = {
  uid: '01JD3X@waymark.example',
  schoolName: "St Mary's, Oakfield; Infants",
  startsAt: instantAt(date('2027-05-13'), '14:00'),
  endsAt: instantAt(date('2027-05-13'), '15:00'),
  place: 'Room 4, Oakfield Lane',
  rsvpUrl: 'https://meetings.waymark.example/r/k3Jd92mPqXb7',
  sequence: 2,
  method: 'PUBLISH',
  organiserEmail: 'senco@oakfield.example',
  madeAt,
};

/** As another program reads it, with the file's own rules for London. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone, 'Europe/London');
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events, first: events[0]! };
}

const unfolded = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n');

describe("a meeting's calendar file", () => {
  it('says the school, the place and the link, and nothing else', () => {
    const { first } = read(meetingCalendarFile(meeting));
    expect(first.summary).toBe("Meeting at St Mary's, Oakfield; Infants");
    expect(first.location).toBe('Room 4, Oakfield Lane');
    expect(first.description).toBe('https://meetings.waymark.example/r/k3Jd92mPqXb7');
    expect(first.uid).toBe('01JD3X@waymark.example');
    expect(first.sequence).toBe(2);
  });

  it.each([
    ['2027-03-26', 'the Friday before clocks go forward', 'T140000', '2027-03-26T14:00:00.000Z'],
    ['2027-03-29', 'the Monday after it', 'T140000', '2027-03-29T13:00:00.000Z'],
    ['2027-07-01', 'summer', 'T140000', '2027-07-01T13:00:00.000Z'],
    ['2027-10-29', 'the Friday before clocks go back', 'T140000', '2027-10-29T13:00:00.000Z'],
    ['2027-11-01', 'the Monday after it', 'T140000', '2027-11-01T14:00:00.000Z'],
    ['2035-01-10', 'years ahead', 'T140000', '2035-01-10T14:00:00.000Z'],
  ])('is at two by the clock in London on %s, %s', (day, _, time, moment) => {
    const on = { startsAt: instantAt(date(day), '14:00'), endsAt: instantAt(date(day), '15:00') };
    const file = meetingCalendarFile({ ...meeting, ...on });
    expect(unfolded(file)).toContain(`DTSTART;TZID=Europe/London:${day.replaceAll('-', '')}${time}`);
    const { first } = read(file);
    expect(first.startDate.toJSDate().toISOString()).toBe(moment);
    expect(first.duration.toSeconds()).toBe(3600);
  });

  it('is a statement, not an invitation to answer by the calendar', () => {
    const { calendar, first } = read(meetingCalendarFile(meeting));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(first.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(first.attendees).toEqual([]);
    expect(first.organizer).toBe('mailto:senco@oakfield.example');
  });

  it('takes the meeting out again under the same id, without an organiser where the school has no address', () => {
    const { calendar, first } = read(
      meetingCalendarFile({ ...meeting, method: 'CANCEL', sequence: 3, organiserEmail: null }),
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(first.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([first.uid, first.sequence, first.organizer]).toEqual([meeting.uid, 3, null]);
  });

  it('is stamped in UTC, in lines of no more than 75 bytes, the same bytes each time', () => {
    const file = meetingCalendarFile({ ...meeting, place: 'Żółta sala, '.repeat(20) });
    expect(unfolded(file)).toContain('DTSTAMP:20261123T093000Z');
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(read(file).first.location).toBe('Żółta sala, '.repeat(20));
    expect(meetingCalendarFile(meeting)).toBe(meetingCalendarFile(meeting));
  });
});

describe('a calendar to subscribe to', () => {
  const facts = { url: 'https://waymark.example/reviews', sequence: 0, cancelled: false };
  const entries: readonly FeedEntry[] = [
    {
      ...facts,
      uid: 'a',
      title: 'Annual review meeting',
      kind: 'timed',
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: 'Room 4',
    },
    { ...facts, uid: 'b', title: "Deadline: school's report – Waymark", kind: 'all-day', on: date('2027-10-31') },
    {
      ...facts,
      uid: 'c',
      title: 'Annual review meeting',
      kind: 'timed',
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: 'Hall',
      cancelled: true,
      sequence: 1,
    },
  ];
  const feed = calendarFeed({ name: 'Waymark: Oakfield School', entries, refreshHours: 4, madeAt });

  it('has meetings at their time and deadlines for the whole of their day, which they leave free', () => {
    const [meet, deadline] = read(feed).events;
    expect(meet?.startDate.toJSDate().toISOString()).toBe('2027-05-13T13:00:00.000Z');
    expect(unfolded(feed)).toContain('DTSTART;VALUE=DATE:20271031');
    expect(unfolded(feed)).toContain('DTEND;VALUE=DATE:20271101');
    expect(deadline?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(deadline?.summary).toBe("Deadline: school's report – Waymark");
  });

  it('strikes out what is cancelled', () => {
    const statuses = read(feed).events.map((event) => event.component.getFirstPropertyValue('status'));
    expect(statuses).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  it('says its name and how often to ask again', () => {
    expect(unfolded(feed)).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Waymark: Oakfield School',
        'X-PUBLISHED-TTL:PT4H',
        'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      ]),
    );
  });

  it('may hold nothing', () => {
    const empty = ICAL.Component.fromString(calendarFeed({ name: 'Waymark', entries: [], refreshHours: 4, madeAt }));
    expect(empty.getAllSubcomponents('vevent')).toEqual([]);
  });
});
