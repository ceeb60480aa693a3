export * from './create-system-clock.ts';
