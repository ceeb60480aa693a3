export * from './in-parallel.ts';
