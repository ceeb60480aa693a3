export * from './endpoints.ts';
export * from './openapi.ts';
export * from './problem.ts';
export * from './queue/index.ts';
export * from './route.ts';
export * from './routes/index.ts';
export * from './views/index.ts';
