export * from './get-calendar.ts';
export * from './put-calendar.ts';
