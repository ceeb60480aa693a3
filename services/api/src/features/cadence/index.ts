export * from './apply-cadence.ts';
export * from './get-cadences.ts';
export * from './preview-cadence.ts';
export * from './put-cadence.ts';
