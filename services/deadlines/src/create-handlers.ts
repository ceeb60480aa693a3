import { planMessageSchema } from '@waymark/contracts';
import { createJobHandler, createQueueHandler } from '@waymark/runtime/events';
import { createPlanner, type PlannerDeps } from './planner/create-planner.ts';
import { createSweep, type SweepDeps, sweepInputSchema } from './sweep/create-sweep.ts';

/** The Lambda handlers of this service: one of the schedule, one of the queue `plan`. */
export const createHandlers = (deps: SweepDeps & PlannerDeps) => ({
  sweep: createJobHandler({ ...deps, job: 'sweep', schema: sweepInputSchema, handle: createSweep(deps) }),
  planner: createQueueHandler({ ...deps, queue: 'plan', schema: planMessageSchema, handle: createPlanner(deps) }),
});
