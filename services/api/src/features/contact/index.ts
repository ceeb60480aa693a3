export * from './get-contacts.ts';
