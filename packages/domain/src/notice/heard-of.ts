import type { Meeting } from '../file/meeting.ts';
import type { Notice } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { recipientKey } from './new-notice.ts';
import { meetingObligation } from './told-already.ts';
import { mayHaveTold } from './transitions.ts';

/** Which message it is and whom it is for; `id` is null for a letter that is no message of the file. */
export type MessageAbout = Pick<Notice, 'recipient' | 'occurrence'> & { readonly id: Notice['id'] | null };

const othersAboutMeeting = (file: PupilFile, message: MessageAbout, meeting: Meeting): readonly Notice[] =>
  file.notices.filter(
    (each) =>
      each.id !== message.id &&
      each.obligation === meetingObligation(meeting) &&
      recipientKey(each.recipient) === recipientKey(message.recipient),
  );

/** The other messages about this meeting that have left, or may have, to the same person. */
export const leftAboutMeeting = (file: PupilFile, message: MessageAbout, meeting: Meeting): readonly Notice[] =>
  othersAboutMeeting(file, message, meeting).filter(mayHaveTold);

/** The other messages about this meeting to the same person that may leave at any moment: of these and this, one a day. */
export const waitingAboutMeeting = (file: PupilFile, message: MessageAbout, meeting: Meeting): readonly Notice[] =>
  othersAboutMeeting(file, message, meeting).filter(({ state }) => state === 'PENDING');

/** Whether she has heard of this meeting on another day or at another time. */
export const heardOfEarlier = (file: PupilFile, message: MessageAbout, meeting: Meeting): boolean =>
  leftAboutMeeting(file, message, meeting).some(({ occurrence }) => occurrence !== message.occurrence);
