export * from './create-base-app.ts';
export * from './events.ts';
export * from './problem-response.ts';
export * from './same-secret.ts';
