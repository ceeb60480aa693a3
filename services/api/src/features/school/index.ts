export * from './change-school.ts';
export * from './get-school.ts';
