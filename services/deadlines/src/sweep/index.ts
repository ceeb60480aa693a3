import { createJobHandler } from '@waymark/runtime/events';
import { sweepDeps } from '../deps.ts';
import { createSweep, sweepInputSchema } from './create-sweep.ts';

const deps = sweepDeps(process.env);
export const handler = createJobHandler({ ...deps, job: 'sweep', schema: sweepInputSchema, handle: createSweep(deps) });
