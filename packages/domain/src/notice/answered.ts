import { addDays, londonDate } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import type { Reply } from '../file/reply.ts';
import { recipientKey } from './new-notice.ts';
import type { PlanContext } from './owed.ts';
import { meetingObligation } from './told-already.ts';
import { mayHaveTold } from './transitions.ts';

/** The answers to a meeting as it is now planned: what was said of another day or time is no answer to this one. */
const answersTo = ({ replies }: Pick<PupilFile, 'replies'>, { id, occurrence }: Meeting): readonly Reply[] =>
  replies.filter((each) => each.meetingId === id && each.occurrence === occurrence);

/** Whether everybody whom a message about the meeting may have reached has answered it. Nobody reached: no. */
export const everybodyAnswered = (file: Pick<PupilFile, 'notices' | 'replies'>, meeting: Meeting): boolean => {
  const reached = file.notices
    .filter((each) => each.obligation === meetingObligation(meeting) && each.occurrence === String(meeting.occurrence))
    .filter(mayHaveTold)
    .map(({ recipient }) => recipientKey(recipient));
  const answered = new Set<string>(answersTo(file, meeting).map(({ who }) => who));
  return reached.length > 0 && reached.every((who) => answered.has(who));
};

/** How long after somebody has said that she will come a confirmation is still one. */
const confirmDays = 3;

/** Who has said so lately that she will come to a termly review that a confirmation is owed: by key of recipient. */
export const toConfirm = (
  file: PupilFile,
  meeting: Meeting,
  { today }: Pick<PlanContext, 'today'>,
): ReadonlySet<string> =>
  new Set(
    meeting.kind !== 'sen-support-review' || meeting.state !== 'planned'
      ? []
      : answersTo(file, meeting)
          .filter(({ answer, at }) => answer === 'yes' && addDays(londonDate(at), confirmDays) >= today)
          .map(({ who }) => who),
  );
