export * from './context.ts';
export { asStored } from './current-deadlines.ts';
export { currentReviewMeeting } from './current-meeting.ts';
export { clockedSubjects } from './deadline-subjects.ts';
export * from './settle.ts';
export { deadlineId } from './settle-deadlines.ts';
