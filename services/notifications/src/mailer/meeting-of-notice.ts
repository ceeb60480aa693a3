import {
  addDays,
  callingOffObligation,
  type Instant,
  instantAt,
  leftAboutMeeting,
  londonDate,
  type Meeting,
  meetingObligation,
  type Notice,
  nextSendingTime,
  type PupilFile,
  stepStands,
  waitingAboutMeeting,
} from '@waymark/domain';
import type { Prepared } from './prepared.ts';

const leftAt = (notice: Notice): Instant | undefined =>
  notice.sentAt ?? notice.history.findLast(({ state }) => state === 'CLAIMED')?.at;

/** The meeting a message is about, if it is still so, or what is to be done with the message instead. */
export const meetingOfNotice = (file: PupilFile, notice: Notice): Meeting | Prepared => {
  const invited = file.meetings.find((each) => meetingObligation(each) === notice.obligation);
  if (invited !== undefined) {
    return stepStands(invited, notice) ? invited : { outcome: 'settle-file' };
  }
  const calledOff = file.meetings.find((each) => callingOffObligation(each) === notice.obligation);
  return calledOff?.state === 'cancelled' ? calledOff : { outcome: 'end', event: 'cancel', reason: 'MEETING_CHANGED' };
};

/**
 * One person gets one message about a meeting a day: the next waits for the morning. That the meeting is called off does
 * not wait.
 */
export const waitForTomorrow = (file: PupilFile, notice: Notice, meeting: Meeting, now: Instant): Prepared | null => {
  const today = londonDate(now);
  if (meeting.state === 'cancelled') return null;
  const toldToday = leftAboutMeeting(file, notice, meeting).some((each) => {
    const at = leftAt(each);
    return at !== undefined && londonDate(at) === today;
  });
  if (!toldToday) return null;
  return { outcome: 'wait', until: nextSendingTime(instantAt(addDays(today, 1), '00:00')), reason: 'TOLD_TODAY' };
};

/** What another mailer may be sending to the same person about the same meeting at this moment. */
export const besides = (file: PupilFile, notice: Notice, meeting: Meeting): readonly Notice[] =>
  meeting.state === 'cancelled' ? [] : waitingAboutMeeting(file, notice, meeting);
