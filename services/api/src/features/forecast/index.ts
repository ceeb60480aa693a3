export * from './get-forecast.ts';
export * from './get-trust-forecast.ts';
