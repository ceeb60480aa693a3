export * from './access/index.ts';
export * from './calendar/index.ts';
export * from './file/index.ts';
export * from './ids/index.ts';
export * from './pupil/index.ts';
export * from './trust/index.ts';
