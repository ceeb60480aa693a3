import type { PupilFile } from '@waymark/domain';
import { aStoreOnEmulator, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakingOff } from './break-off.fixture.ts';
import { type ImportWorld, importWorld } from './import-world.fixture.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const sheet = [
  'Pupil\tDOB\tYr\tStatus\tNeed(s)\tLast review\tNotes',
  'Edie Johnson\t08/01/2021\t1\tK\tSLCN\t28/06/2026\tSALT involved',
  'Daniel OConnor\t14/08/2020\t2\tK\tASD\t23/03/2026\t',
  'Isla Novak\t21/10/2019\t3\tE\tMLD\t15/10/2025\t',
].join('\n');

const names = (files: readonly PupilFile[]) => files.map(({ pupil }) => pupil.legalForename).toSorted();

const checkedImport = async (world: ImportWorld) => {
  const id = await world.start(new TextEncoder().encode(sheet), 'pasted', 'paste');
  const view = await world.check(id);
  expect(view.import.counts).toMatchObject({ create: 3 });
  return id;
};

/** Kills the work at one step after another until a run outlives them all; after each kill the message comes again. */
const killedEverywhere = async (what: 'commitImport' | 'undoImport', when: 'before' | 'after') => {
  for (let at = 1; ; at += 1) {
    const world = await importWorld(on.stores);
    const id = await checkedImport(world);
    if (what === 'undoImport') await world.commit(id);
    await world.ask(what, id);
    const broken = breakingOff(world.tasks, at, when);
    await world.work(() => true, broken.deps).catch(() => undefined);
    if (broken.died()) await world.work();
    const view = await world.view(id);
    const audits = await Promise.all(
      (await world.tenant.imports.batches({ importId: id })).rows.map(({ pupilId }) =>
        world.tenant.audit.page({ subject: `P#${pupilId}`, month: '2026-11' }),
      ),
    );
    const deeds = audits.map(({ rows }) => rows.map((entry) => entry.what));
    if (what === 'commitImport') {
      expect(view.import).toMatchObject({ state: 'committed', progress: { done: 3, total: 3 }, counts: { create: 3 } });
      expect(names(await world.everyFile())).toEqual(['Daniel', 'Edie', 'Isla']);
      expect(deeds).toEqual([['imported'], ['imported'], ['imported']]);
    } else {
      expect(view.import).toMatchObject({ state: 'undone', progress: { done: 3, total: 3 } });
      expect(view.kept).toEqual([]);
      expect(await world.everyFile()).toEqual([]);
      expect(deeds).toEqual(Array.from({ length: 3 }, () => ['imported', 'import-undone']));
    }
    if (!broken.died()) return at;
  }
};

describe('a stack that is killed at any step', () => {
  it.each(['before', 'after'] as const)(
    'goes on with the import afterwards, each child once (%s the step is done)',
    async (when) => {
      expect(await killedEverywhere('commitImport', when)).toBeGreaterThan(10);
    },
    60_000,
  );

  it.each(['before', 'after'] as const)(
    'goes on with the undo afterwards (%s the step is done)',
    async (when) => {
      expect(await killedEverywhere('undoImport', when)).toBeGreaterThan(10);
    },
    60_000,
  );

  it('does each child once when two deliveries work at the same time', async () => {
    const world = await importWorld(on.stores);
    const id = await checkedImport(world);
    await world.ask('commitImport', id);
    await world.ask('commitImport', id);
    await Promise.all([world.work(), world.work()]);
    expect((await world.view(id)).import).toMatchObject({ state: 'committed', counts: { create: 3 } });
    expect(await world.everyFile()).toHaveLength(3);
  });

  it('hands the rest on when its time is up, and the next run takes it from there', async () => {
    const world = await importWorld(on.stores);
    const id = await checkedImport(world);
    await world.ask('commitImport', id);
    let children = 0;
    const timeLeft = () => {
      children += 1;
      return children <= 1;
    };
    await world.work(timeLeft);
    expect((await world.view(id)).import).toMatchObject({ state: 'committed', progress: { done: 3, total: 3 } });
    expect(children).toBeGreaterThan(1);
  });
});
