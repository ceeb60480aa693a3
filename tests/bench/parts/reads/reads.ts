import type { Part } from '../../report/measurement.ts';
import { aBigSchool } from '../../world/a-big-school.ts';
import { aLongFile, measureChildFile } from './child-file.ts';
import { measureLatency } from './latency.ts';
import { measureRegister } from './register.ts';

/** Reading a secondary school of 1,050: the register, a child's file and today's list. */
export const readsPart: Part = {
  name: 'reads',
  run: async () => {
    const world = await aBigSchool();
    try {
      const register = await measureRegister(world);
      const file = aLongFile(world);
      return [...register, ...(await measureChildFile(world, file)), ...(await measureLatency(world, file))];
    } finally {
      await world.stop();
    }
  },
};
