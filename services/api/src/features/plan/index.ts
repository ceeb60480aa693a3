export * from './end-deadline.ts';
export * from './put-ehcp.ts';
export * from './put-sen-support.ts';
