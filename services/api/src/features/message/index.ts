export * from './get-message.ts';
