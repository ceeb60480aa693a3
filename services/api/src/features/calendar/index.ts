export * from './get-calendar.ts';
export * from './get-recompute.ts';
export * from './put-calendar.ts';
