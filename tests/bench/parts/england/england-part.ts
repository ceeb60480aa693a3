import type { Measurement, Part } from '../../report/measurement.ts';
import { deployed } from './figures/deployed.ts';
import { stepsOf } from './figures/peak.ts';
import { runFlow } from './flow/run-flow.ts';
import { costLines } from './lines/cost-lines.ts';
import { grouped, line } from './lines/line.ts';
import { peakLines } from './lines/peak-lines.ts';
import { stepLines } from './lines/step-lines.ts';
import { skewOf, sweepLines } from './lines/sweep-lines.ts';
import { type England, england, schoolsOf } from './model/england.ts';
import { peak } from './model/peak-day.ts';
import { countsOf } from './model/year.ts';
import { sweepSizes } from './sweep-sizes/sweep-sizes.ts';

export interface EnglandOptions {
  /** Minutes it may take in all, but for the last wave. */
  readonly minutes: number;
  readonly shards: number;
  readonly sizes?: readonly number[];
  readonly itemsPerWave?: number;
}

export const defaults = { minutes: 2, shards: deployed.shards } as const;

/** The sizes of the sweep get this part of the time; the morning gets what they leave. */
const partForSizes = 0.5;
const everySize = [10_000, 100_000, peak.fewestItems, peak.mostItems];

const modelLine = (model: England): Measurement => {
  const { schools, onRoll, ehcp, support } = countsOf(schoolsOf(model));
  const trusts = grouped(model.trusts.length);
  return line(
    'simulated',
    'model',
    `${grouped(schools)} schools in ${trusts} trusts, ${grouped(onRoll)} on roll, ${grouped(ehcp)} EHCPs, ${grouped(support)} on SEN support`,
  );
};

/** A peak day of all of England: as much of it as there is time for, and the rest in proportion. */
export const simulateEngland = async ({
  minutes,
  shards,
  sizes = everySize,
  itemsPerWave = 400,
}: EnglandOptions): Promise<readonly Measurement[]> => {
  const model = england();
  const started = performance.now();
  const allMs = minutes * 60_000;
  const swept = await sweepSizes({ shards, sizes, forMs: allMs * partForSizes });
  const forMs = allMs - (performance.now() - started);
  const flow = await runFlow({ england: model, shards, forMs, itemsPerWave });
  const steps = stepsOf(flow, swept.greatest);
  return [
    modelLine(model),
    ...stepLines(flow),
    ...sweepLines(swept, sizes, shards),
    ...peakLines(steps, { shards, skew: skewOf(swept.greatest, shards) }),
    ...costLines(model, { steps, flow, shards }),
  ];
};

export const englandPart = (options: EnglandOptions): Part => ({
  name: 'england',
  run: () => simulateEngland(options),
});
