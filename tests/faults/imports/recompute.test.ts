import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { date, importIdSchema } from '@waymark/domain';
import { aStoreOnEmulator, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildLists } from '../../../services/tasks/src/features/recompute/rebuild-lists.ts';
import { breakingOff } from './break-off.fixture.ts';
import { type ImportWorld, importWorld, today } from './import-world.fixture.ts';

let on: StoreOnEmulator;
let world: ImportWorld;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const owe = async () => {
  const jobId = importIdSchema.parse(world.ids.request());
  const row = await world.tenant.calendars.get(world.school.id);
  const put = await world.tenant.calendars.put(world.school.id, {
    row: {
      terms: [{ from: date('2026-09-02'), to: date('2027-07-21'), name: null }],
      insetDays: row === null ? [] : [date('2026-11-23')],
    },
    expect: row?.version ?? null,
    audit: [],
    today,
    recompute: {
      ...{ id: jobId, because: 'term-dates' as const, schoolId: world.school.id, state: 'waiting' as const },
      ...{ progress: null, startedAt: world.clock.now(), finishedAt: null, next: today, version: 1 },
    },
  });
  expect(put.ok).toBe(true);
  const body = { kind: 'recompute', trustId: world.trustId, jobId };
  await world.tasks.queue.send('tasks', [{ body, groupId: world.trustId }]);
  return jobId;
};

const practical = async () =>
  (await world.everyFile()).flatMap(({ deadlines }) => deadlines).filter(({ practicalOn }) => practicalOn !== null)
    .length;

describe('a change that many children share', () => {
  it('is worked out for each child, and the job says that it is done', async () => {
    world = await importWorld(on.stores);
    await world.importFile('brannocs-sims-pupils.csv');
    await world.importFile('brannocs-ehcp-tracker.csv');
    expect(await practical()).toBe(0);
    const jobId = await owe();
    await world.work();
    expect(await practical()).toBeGreaterThan(0);
    const job = await world.tenant.recomputes.load(jobId);
    expect(job).toMatchObject({ state: 'done', progress: { done: 208, total: 208 }, next: null });
    const moved = (await world.everyFile()).filter(({ deadlines }) =>
      deadlines.some(({ practicalOn }) => practicalOn !== null),
    );
    expect(job?.changed?.count).toBe(moved.length);
    expect(moved.map(({ pupil }) => pupil.id)).toEqual(expect.arrayContaining(job?.changed?.pupilIds ?? []));
  });

  it('goes on where it was when it is killed', async () => {
    for (const at of [1, 3, 40, 230, 260]) {
      const jobId = await owe();
      const broken = breakingOff(world.tasks, at, 'after');
      await world.work(() => true, broken.deps).catch(() => undefined);
      await world.work();
      expect(await world.tenant.recomputes.load(jobId)).toMatchObject({ state: 'done', progress: { done: 208 } });
    }
  });

  it('writes a lost row of the register anew', async () => {
    const roll = await world.tenant.roll.all(world.school.id);
    const { pupilId } = roll.find(({ provision }) => provision === 'E')!;
    const Key = { pk: `T#${world.trustId}#S#${world.school.id}`, sk: `REGISTER#${pupilId}` };
    await DynamoDBDocumentClient.from(on.client).send(new DeleteCommand({ TableName: on.tableName, Key }));
    const shown = async () => (await world.tenant.register.page({ schoolId: world.school.id, limit: 300 })).rows;
    expect((await shown()).map((row) => row.pupilId)).not.toContain(pupilId);
    expect(await rebuildLists(world.tasks, { trustId: world.trustId, schoolId: world.school.id })).toBe(208);
    expect((await shown()).map((row) => row.pupilId)).toContain(pupilId);
  });
});
