export * from './context.ts';
export { asStored, deadlineNotes } from './current-deadlines.ts';
export { currentReviewMeeting } from './current-meeting.ts';
export { clockedSubjects } from './deadline-subjects.ts';
export { endOfRule } from './ending.ts';
export { chasedOn } from './endings/happened.ts';
export * from './settle.ts';
export { deadlineId } from './settle-deadlines.ts';
