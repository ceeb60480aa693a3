export * from './get-me.ts';
export * from './put-digest.ts';
