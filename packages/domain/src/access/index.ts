export * from './grants.ts';
export * from './pupil-access.ts';
export * from './roles.ts';
