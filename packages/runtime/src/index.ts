export * from './clock/index.ts';
export * from './config/index.ts';
export * from './ids/index.ts';
export * from './log/index.ts';
export * from './ports/index.ts';
export * from './tokens/index.ts';
export * from './work/index.ts';
