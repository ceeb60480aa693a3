export * from './context.ts';
export * from './current-deadlines.ts';
export * from './current-meeting.ts';
export * from './deadline-subjects.ts';
export * from './ending.ts';
export * from './endings/happened.ts';
export * from './settle.ts';
export * from './settle-deadlines.ts';
