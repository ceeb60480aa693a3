export * from './preview-deadlines.ts';
export * from './preview-recipients.ts';
