import { basename } from 'node:path';
import { heldTo, type Measurement, type Part, told } from '../../report/measurement.ts';
import { timed } from '../../timing/timed.ts';
import { startLocalStack } from './local-stack.ts';
import { familyOf, type ProcessMemory } from './process-memory.ts';
import { readScreens } from './read-screens.ts';

const budgetMb = 400;

const isEmulator = ({ command }: ProcessMemory): boolean =>
  basename(command.split(' ')[0] ?? '').startsWith('dynoxide');

const nameOf = ({ command }: ProcessMemory): string =>
  basename(command.split(' ').find((word) => /\.(ts|js|mjs)$/.test(word)) ?? command);

const peak = (family: readonly ProcessMemory[]): number => family.reduce((sum, { peakMb }) => sum + peakMb, 0);

const eachOf = (family: readonly ProcessMemory[]): string =>
  family.map((each) => `${nameOf(each)} ${each.peakMb.toFixed(0)}`).join(', ');

const measure = async (): Promise<readonly Measurement[]> => {
  const { value: stack, ms } = await timed(startLocalStack);
  try {
    const seeded = (await familyOf(stack.pid)).filter((each) => !isEmulator(each));
    if (seeded.length === 0) return [told('memory: the whole local stack', 'only Linux tells; nothing was measured')];
    const pages = await readScreens(stack.origin);
    const family = await familyOf(stack.pid);
    const ours = family.filter((each) => !isEmulator(each));
    return [
      told('memory: the demo trust was ready after', `${(ms / 1000).toFixed(0)} s`),
      heldTo('memory: peak with the demo brought in', budgetMb, peak(seeded), 'MB', eachOf(seeded)),
      heldTo(`memory: peak after ${pages} pages more`, budgetMb, peak(ours), 'MB', eachOf(ours)),
      told('memory: the emulator beside it, peak', `${peak(family.filter(isEmulator)).toFixed(0)} MB`),
    ];
  } finally {
    await stack.stop();
  }
};

/** What the whole one-machine stack holds at most: its peak since it started, with the whole demo trust coming in. */
export const memoryPart: Part = { name: 'memory', run: measure };
