export * from './change-meeting.ts';
export * from './get-meetings.ts';
export * from './plan-meeting.ts';
export * from './preview-meeting.ts';
