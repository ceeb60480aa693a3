import type { CalendarDate } from '../../calendar/index.ts';
import type { PupilFile } from '../pupil-file.ts';

/**
 * The file with every planned meeting, and every date that its family hears of, due to be looked at today: somebody may
 * be told since who could not be before, and planning again adds no message twice.
 */
export const lookAgain = (file: PupilFile, today: CalendarDate): PupilFile => ({
  ...file,
  meetings: file.meetings.map((meeting) => (meeting.state === 'planned' ? { ...meeting, next: today } : meeting)),
  deadlines: file.deadlines.map((deadline) => (deadline.tell ? { ...deadline, tell: { upTo: null } } : deadline)),
});
