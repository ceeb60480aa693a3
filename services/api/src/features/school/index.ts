export * from './change-school.ts';
export * from './get-school.ts';
export * from './get-schools.ts';
