export * from './finish-task.ts';
