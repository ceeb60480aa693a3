import { Watch } from './watch.ts';
import type { WaymarkFunction } from './waymark-function.ts';

export interface Rhythm {
  readonly minutes: number;
  readonly ifThisFails: string;
  readonly runbook: string;
}

/** Tells where a function by the clock has not begun for twice its time: silence is a failure too. */
export const runsAtLeastEvery = (fn: WaymarkFunction, { minutes, ifThisFails, runbook }: Rhythm): Watch =>
  new Watch(fn, 'Silent', {
    ifThisFails,
    runbook,
    metric: {
      namespace: 'AWS/Lambda',
      metricName: 'Invocations',
      dimensions: { FunctionName: fn.name },
      statistic: 'Sum',
      everyMinutes: minutes,
    },
    when: { below: 1 },
    periods: 2,
  });
