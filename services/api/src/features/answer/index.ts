export * from './get-answers.ts';
export * from './get-paper.ts';
export * from './renew-link.ts';
