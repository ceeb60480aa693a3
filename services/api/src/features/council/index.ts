export * from './get-councils.ts';
export * from './put-council.ts';
