export * from './get-forecast.ts';
