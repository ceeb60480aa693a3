export * from './get-letters.ts';
export * from './get-notice-letter.ts';
export * from './get-task-letter.ts';
export * from './print-letters.ts';
