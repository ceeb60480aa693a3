export * from './decide-register.ts';
export * from './get-register.ts';
export * from './get-roll.ts';
