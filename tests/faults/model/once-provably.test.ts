import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aSystem } from './a-system.ts';
import { commands } from './commands.ts';
import { checkEnded, checkExplained } from './invariants.ts';
import { runOut } from './run-out.ts';

/** WAYMARK_MODEL_RUNS asks for more than a test run has time for, and then for as long as it takes. */
const wanted = process.env.WAYMARK_MODEL_RUNS;
const numRuns = Number(wanted ?? 20);
/** A busy machine does fewer; what has failed by then is told as far as it was made shorter. */
const most = wanted === undefined ? { interruptAfterTimeLimit: 40_000 } : {};
const seed = process.env.WAYMARK_MODEL_SEED;
const enough = 30 * 60_000;

it(
  'no message is taken twice without its UNKNOWN and quiet hour, each ends or becomes a task, and says why',
  async () => {
    let runs = 0;
    let accepted = 0;
    let twice = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.commands(commands, { maxCommands: 60, size: 'max' }),
        fc.boolean(),
        async (script, youngPerson) => {
          const system = await aSystem({ youngPerson });
          try {
            await system.begin();
            await fc.asyncModelRun(() => ({ model: {}, real: system }), script);
            await runOut(system);
            expect(system.witness.faults).toEqual([]);
            checkEnded(await system.load());
            await checkExplained(system);
            runs += 1;
            accepted += system.provider.accepted.length;
            twice +=
              system.provider.accepted.length - new Set(system.provider.accepted.map(({ noticeId }) => noticeId)).size;
          } finally {
            await system.world.stop();
          }
        },
      ),
      { numRuns, ...most, ...(seed === undefined ? {} : { seed: Number(seed) }) },
    );
    console.info(`${runs} runs: ${accepted} messages taken, ${twice} of them a second time`);
    expect(accepted).toBeGreaterThan(0);
  },
  enough,
);
