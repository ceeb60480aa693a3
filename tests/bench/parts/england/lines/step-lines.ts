import type { Measurement } from '../../../report/measurement.ts';
import type { Flow } from '../flow/run-flow.ts';
import { stepNames } from '../flow/steps.ts';
import { eachOf } from '../flow/tally.ts';
import { grouped, line, rough } from './line.ts';

const perWhat = (step: string): string => (step === 'sweep' || step.startsWith('plan') ? 'an item' : 'a message');

/** What each step of the morning consumes, for one item, message or event. */
export const stepLines = ({ tallies, items, messages, schools }: Flow): readonly Measurement[] => [
  line(
    'ran',
    'measured',
    `${grouped(items)} items, ${grouped(messages)} messages, files of ${grouped(schools)} schools`,
  ),
  ...stepNames.map((step) => {
    const { read, write, commands, cpuMs } = eachOf(tallies[step]);
    const whose = step === 'event' ? 'an event' : perWhat(step);
    return line(
      `${step}, ${whose}`,
      'measured',
      `${rough(read)} RCU, ${rough(write)} WCU, ${rough(commands)} commands, ${rough(cpuMs)} ms of CPU`,
    );
  }),
];
