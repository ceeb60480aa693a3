export * from './create-job-handler.ts';
export * from './create-queue-handler.ts';
export * from './job-events.ts';
