import type { Instant } from '@waymark/domain';
import { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { asMoment, london, openCalendar } from './london.ts';

export interface MeetingFile {
  /** The same in every file about the meeting, and of nobody's name: a changed file then replaces the entry. */
  readonly uid: string;
  /** All that the title says: "Meeting at Oakfield School". There is no place here for a child's name. */
  readonly schoolName: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  /** Where the person can answer: all that the description says. */
  readonly rsvpUrl: string;
  /** Higher in each file than in the one before it. */
  readonly sequence: number;
  /** `CANCEL` takes the meeting out of the calendar it was put in. */
  readonly method: 'PUBLISH' | 'CANCEL';
  /** The school's own address; null where nobody reads one. */
  readonly organiserEmail: string | null;
  readonly madeAt: Instant;
}

/** An iCalendar file (RFC 5545, `text/calendar`) with one meeting, for a family's or a professional's own calendar. ux.md 4.5. */
export function meetingCalendarFile(meeting: MeetingFile): string {
  const { schoolName, method, organiserEmail } = meeting;
  const cancelled = method === 'CANCEL';
  const calendar = openCalendar({ method: ICalCalendarMethod[method] });
  calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: asMoment(meeting.madeAt),
    start: asMoment(meeting.startsAt),
    end: asMoment(meeting.endsAt),
    timezone: london,
    summary: `Meeting at ${schoolName}`,
    location: meeting.place,
    description: meeting.rsvpUrl,
    url: meeting.rsvpUrl,
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: organiserEmail === null ? null : { name: schoolName, email: organiserEmail },
  });
  return calendar.toString();
}
