import type { PupilFile } from '@waymark/domain';
import { heldTo, type Measurement, told } from '../../report/measurement.ts';
import { percentile } from '../../timing/percentile.ts';
import { timedAgain } from '../../timing/timed.ts';
import type { ApiWorld } from '../../world/an-api-world.ts';

const warmUps = 30;
const times = 200;
/** What a read may take on the server, 95 times in a hundred. */
const budgetMs = 150;

const costOf = async ({ commands, units, request }: ApiWorld, path: string): Promise<string> => {
  units.reset();
  const { said } = await commands.during(() => request(path));
  // The membership is read under another role, on a client of its own that is counted but not noted.
  return `${said.length + 1} commands, ${units.spent().read} RCU`;
};

const latencyOf = async (world: ApiWorld, what: string, path: string): Promise<Measurement[]> => {
  const taken = await timedAgain({ warmUps, times }, async () => {
    const answer = await world.request(path);
    if (answer.status !== 200) throw new Error(`${what} answered ${answer.status}.`);
    await answer.text();
  });
  return [
    told(`API ${what}: p50`, `${percentile(taken, 50).toFixed(1)} ms (${await costOf(world, path)})`),
    heldTo(`API ${what}: p95`, budgetMs, percentile(taken, 95), 'ms'),
  ];
};

/** What the three screens that are opened most take in this process, from request to answer, sign-in included. */
export const measureLatency = async (world: ApiWorld, file: PupilFile): Promise<Measurement[]> => {
  const school = `/v1/schools/${world.school.id}`;
  return [
    ...(await latencyOf(world, 'register of 400 rows', `${school}/register?limit=500`)),
    ...(await latencyOf(world, "child's file", `/v1/pupils/${file.pupil.id}`)),
    ...(await latencyOf(world, 'today', `${school}/today`)),
  ];
};
