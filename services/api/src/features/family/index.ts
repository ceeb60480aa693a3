export * from './add-adult.ts';
export * from './change-adult.ts';
export * from './clear-adult.ts';
export * from './record-capacity.ts';
export * from './record-wishes.ts';
export * from './use-address-again.ts';
