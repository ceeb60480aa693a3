export * from './get-me.ts';
export * from './put-digest.ts';
export * from './put-instant.ts';
