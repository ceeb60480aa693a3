export * from './blobs.ts';
export * from './clock.ts';
export * from './identity.ts';
export * from './mail.ts';
export * from './queue.ts';
