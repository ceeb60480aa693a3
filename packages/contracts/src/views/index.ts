export * from './deadline.ts';
export * from './import.ts';
export * from './meeting.ts';
export * from './people.ts';
export * from './pupil.ts';
export * from './school.ts';
export * from './staff.ts';
export * from './upload-limit.ts';
