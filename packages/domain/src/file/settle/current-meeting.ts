import type { CalendarDate } from '../../calendar/index.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';

/** The annual review meeting of the cycle under way: planned or held since the last review was decided. */
export const currentReviewMeeting = (file: PupilFile): Meeting | null => {
  const decidedOn = file.ehcp?.lastReview?.decidedOn ?? null;
  const since = (day: CalendarDate) => decidedOn === null || day > decidedOn;
  return (
    file.meetings
      .filter((meeting) => meeting.kind === 'annual-review' && meeting.state !== 'cancelled' && since(meeting.on))
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .at(-1) ?? null
  );
};
