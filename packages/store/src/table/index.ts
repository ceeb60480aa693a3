export * from './create-table.ts';
export * from './definition.ts';
