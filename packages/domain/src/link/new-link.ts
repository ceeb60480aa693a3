import { addMinutes, type CalendarDate, daysBetween, type Instant } from '../calendar/index.ts';
import { answererOf } from '../file/answerer.ts';
import type { Meeting } from '../file/meeting.ts';
import type { NoticeRecipient } from '../file/notice-row.ts';
import type { LinkId, PupilId, TrustId } from '../ids/index.ts';
import { type Link, type LinkAbout, type LinkPurpose, linkMinutes } from './link.ts';

/** What a link to this meeting for this person is about; null for staff, who sign in. */
export const linkAbout = (
  { trustId, pupilId }: { readonly trustId: TrustId; readonly pupilId: PupilId },
  meeting: Pick<Meeting, 'id' | 'occurrence' | 'on'>,
  recipient: NoticeRecipient,
): LinkAbout | null => {
  const who = answererOf(recipient);
  if (who === null) return null;
  return { trustId, pupilId, meetingId: meeting.id, occurrence: meeting.occurrence, who, lastDay: meeting.on };
};

/** What another link is about. */
export const aboutOf = ({ trustId, pupilId, meetingId, occurrence, who, lastDay }: Link): LinkAbout => ({
  ...{ trustId, pupilId, meetingId, occurrence, who, lastDay },
});

/** A link as it begins; `real` is the machine's time. */
export const newLink = (
  purpose: LinkPurpose,
  about: LinkAbout,
  { id, real }: { readonly id: LinkId; readonly real: Instant },
): Link => ({
  ...about,
  id,
  purpose,
  madeAt: real,
  endsAt: purpose === 'sign-in' || purpose === 'session' ? addMinutes(real, linkMinutes[purpose]) : null,
  usedAt: null,
  revokedAt: null,
});

/** How long a link is remembered after it opens nothing any more, so that a log can say why it did not. */
const keptDays = 30;

/** When a link made now may be forgotten, in the machine's time: the days to its last day, and a month. */
export const forgetLinkAt = (
  { lastDay }: Pick<LinkAbout, 'lastDay'>,
  { today, real }: { readonly today: CalendarDate; readonly real: Instant },
): Instant => addMinutes(real, (Math.max(daysBetween(today, lastDay), 0) + 1 + keptDays) * 24 * 60);
