import { planMessageSchema } from '@waymark/contracts';
import { createQueueHandler } from '@waymark/runtime/events';
import { plannerDeps } from '../deps.ts';
import { createPlanner } from './create-planner.ts';

const deps = plannerDeps(process.env);
export const handler = createQueueHandler({
  ...deps,
  queue: 'plan',
  schema: planMessageSchema,
  handle: createPlanner(deps),
});
