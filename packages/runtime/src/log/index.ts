export * from './fault-fields.ts';
export * from './logger.ts';
