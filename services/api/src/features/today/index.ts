export * from './get-today.ts';
export { whoView } from './read-adults.ts';
