export * from './change-pupil.ts';
export * from './create-pupil.ts';
export * from './get-pupil.ts';
export * from './get-pupil-history.ts';
