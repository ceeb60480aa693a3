export * from './get-duties.ts';
export * from './put-document.ts';
