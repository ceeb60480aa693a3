export * from './approve-words.ts';
export * from './get-template.ts';
export * from './get-templates.ts';
export * from './preview-words.ts';
export * from './put-words.ts';
export * from './withdraw-words.ts';
