export * from './cancel-notice.ts';
export * from './get-held.ts';
export * from './get-waiting.ts';
export * from './restore-notice.ts';
export * from './write-instead.ts';
