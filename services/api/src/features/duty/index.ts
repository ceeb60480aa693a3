export * from './end-duty.ts';
export * from './get-duties.ts';
export * from './put-document.ts';
