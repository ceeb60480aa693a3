export * from './new-token.ts';
