export * from './get-today.ts';
