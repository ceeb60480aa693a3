import { createJobHandler } from '@waymark/runtime/events';
import { dispatcherDeps } from '../deps.ts';
import { createDispatcher, dispatchInputSchema } from './create-dispatcher.ts';

const deps = dispatcherDeps(process.env);
export const handler = createJobHandler({
  ...deps,
  job: 'dispatch',
  schema: dispatchInputSchema,
  handle: createDispatcher(deps),
});
