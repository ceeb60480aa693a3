export * from './create-ids.ts';
