import { machineLine } from './report/machine.ts';
import type { Measurement, Part } from './report/measurement.ts';
import { tableOf } from './report/table.ts';
import { timed } from './timing/timed.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const failureOf = ({ name }: Part, fault: unknown): Measurement => ({
  what: name,
  budget: '',
  measured: `could not be measured: ${fault instanceof Error ? fault.message : 'no reason given'}`,
  verdict: 'over',
});

/**
 * Runs the parts that are named, or all, one after the other, and prints one table. A budget that is not kept is told and
 * does not fail the run: figures depend on the machine. Gives the exit code: 1 where something could not be measured.
 */
export const runParts = async (parts: readonly Part[], names: readonly string[]): Promise<number> => {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    say(`There is no part "${unknown}". Name any of: ${parts.map(({ name }) => name).join(', ')}; or none, for all.`);
    return 1;
  }
  const machine = machineLine();
  const measurements: Measurement[] = [];
  let failed = false;
  for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`${part.name}…`);
    const { ms } = await timed(async () => {
      try {
        measurements.push(...(await part.run()));
      } catch (fault) {
        failed = true;
        process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
        measurements.push(failureOf(part, fault));
      }
    });
    say(`${part.name}: ${(ms / 1000).toFixed(0)} s`);
  }
  say('');
  for (const line of tableOf(measurements)) say(line);
  say('');
  say(machine);
  return failed ? 1 : 0;
};
