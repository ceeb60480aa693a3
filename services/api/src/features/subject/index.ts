export * from './every-page.ts';
export * from './subject-names.ts';
