export { deadlinesEvents } from './events.ts';
export { createPlanner, type PlannerDeps } from './planner/create-planner.ts';
export { createSweep, type SweepDeps, sweepInputSchema } from './sweep/create-sweep.ts';
