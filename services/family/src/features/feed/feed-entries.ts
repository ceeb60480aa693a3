import type { FeedEntry } from '@waymark/documents/calendar';
import { type CalendarDate, instantAt, type Meeting, type PupilId, type StoredDeadline } from '@waymark/domain';
import { plainPlace } from './plain-place.ts';

export interface FeedMeeting {
  readonly pupilId: PupilId;
  readonly schoolName: string;
  readonly meeting: Meeting;
}

export interface FeedFacts {
  /** Where staff sign in, without a slash at the end. */
  readonly appUrl: string;
  readonly from: CalendarDate;
  readonly upTo: CalendarDate;
  readonly meetings: readonly FeedMeeting[];
  /** Those that the school itself has to meet. */
  readonly deadlines: readonly StoredDeadline[];
}

const titles = { 'annual-review': 'Annual review meeting', 'sen-support-review': 'Review meeting' } as const;

const meetingEntry = (appUrl: string, { pupilId, schoolName, meeting }: FeedMeeting): FeedEntry => ({
  kind: 'timed',
  uid: `meeting-${meeting.id}@waymark`,
  title: titles[meeting.kind],
  url: `${appUrl}/pupils/${pupilId}#meetings`,
  sequence: meeting.occurrence,
  cancelled: false,
  startsAt: instantAt(meeting.on, meeting.startsAt),
  endsAt: instantAt(meeting.on, meeting.endsAt),
  place: plainPlace(meeting.place, schoolName),
});

type Words = (count: number) => string;

const dayEntries = (
  { appUrl, from, upTo }: FeedFacts,
  { name, words, days }: { name: string; words: Words; days: readonly CalendarDate[] },
): FeedEntry[] =>
  [...Map.groupBy(days, (day) => day)]
    .filter(([day]) => from <= day && day <= upTo)
    .map(([on, same]) => ({
      kind: 'all-day',
      uid: `${name}-${on}@waymark`,
      title: `${words(same.length)} – open Waymark`,
      url: `${appUrl}/`,
      // A day's count only ever stands for itself: calendars read the whole feed anew.
      sequence: 0,
      cancelled: false,
      on,
    }));

const due: Words = (count) => (count === 1 ? '1 school duty is due' : `${count} school duties are due`);
const practical: Words = (count) =>
  count === 1 ? 'Last school day for 1 school duty' : `Last school day for ${count} school duties`;

/**
 * What stands in a member of staff's calendar: meetings by kind, hour and place, and how many duties a day brings. Nothing
 * of a child but the id in the address of her page, which only opens for who signs in and may see it.
 */
export const feedEntries = (facts: FeedFacts): FeedEntry[] => [
  ...facts.meetings
    .filter(({ meeting }) => facts.from <= meeting.on && meeting.on <= facts.upTo)
    .map((meeting) => meetingEntry(facts.appUrl, meeting)),
  ...dayEntries(facts, { name: 'due', words: due, days: facts.deadlines.map(({ dueOn }) => dueOn) }),
  ...dayEntries(facts, {
    ...{ name: 'practical', words: practical },
    days: facts.deadlines.flatMap(({ dueOn, practicalOn }) =>
      practicalOn === null || practicalOn === dueOn ? [] : practicalOn,
    ),
  }),
];
