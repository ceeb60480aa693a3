export * from './grants.ts';
export * from './roles.ts';
