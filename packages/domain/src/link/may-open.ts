import type { CalendarDate, Instant } from '../calendar/index.ts';
import { adultOf, contactOf, theChild } from '../file/answerer.ts';
import type { Meeting } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { decisionsOn } from '../notice/decisions-on.ts';
import type { Link } from './link.ts';

/** Why a link opens nothing. Logged; whoever opened it is told none of it. */
const closedReasons = ['unknown', 'revoked', 'used', 'expired', 'meeting-gone', 'meeting-moved', 'not-told'] as const;
export type ClosedReason = (typeof closedReasons)[number];

export type LinkState = { readonly open: true } | { readonly open: false; readonly reason: ClosedReason };
export type Opened =
  | { readonly open: true; readonly meeting: Meeting }
  | { readonly open: false; readonly reason: ClosedReason };

const closed = (reason: ClosedReason) => ({ open: false, reason }) as const;

/** Whether the link itself still opens. `real` is the machine's time, `today` the day of the work. */
export const mayOpen = (
  link: Link,
  { real, today }: { readonly real: Instant; readonly today: CalendarDate },
): LinkState => {
  if (link.revokedAt !== null) return closed('revoked');
  if (link.usedAt !== null) return closed('used');
  if (link.endsAt !== null && real >= link.endsAt) return closed('expired');
  if (today > link.lastDay) return closed('expired');
  return { open: true };
};

const mayStillBeTold = (
  file: PupilFile,
  meeting: Meeting,
  { who }: Pick<Link, 'who'>,
  today: CalendarDate,
): boolean => {
  const contact = contactOf(who);
  if (contact !== null) return meeting.professionals.some(({ contactId }) => contactId === contact);
  const told = decisionsOn(file, 'meeting', today).get(who === theChild ? 'child' : (adultOf(who) ?? ''));
  return told?.outcome === 'told';
};

/**
 * Whether what the link is about still stands, decided on the file as it is at this moment: the meeting planned, on the
 * day and at the time of which she was told, and she somebody who may be told. So a meeting moved or called off, and any
 * change of who may be told, closes every link without anybody having to remember it.
 */
export const stillStands = (
  link: Pick<Link, 'meetingId' | 'occurrence' | 'who'>,
  file: PupilFile,
  today: CalendarDate,
): Opened => {
  const meeting = file.meetings.find(({ id }) => id === link.meetingId);
  if (meeting === undefined || meeting.state !== 'planned' || today > meeting.on) return closed('meeting-gone');
  if (meeting.occurrence !== link.occurrence) return closed('meeting-moved');
  return mayStillBeTold(file, meeting, link, today) ? { open: true, meeting } : closed('not-told');
};
