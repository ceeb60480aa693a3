import type { PupilFile } from '@waymark/domain';
import { aStoreOnEmulator, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importWorld } from './import-world.fixture.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

/** How many rows each export of a school has, and how many of its sheets' rows say something new. */
const schools = [
  { school: 'oakfield', mis: ['sims-pupils', 'sims-contacts'], rows: [412, 745], sheets: [63, 11] },
  { school: 'brannocs', mis: ['sims-pupils', 'sims-contacts'], rows: [208, 369], sheets: [45, 10] },
  { school: 'hollin', mis: ['arbor-students', 'arbor-guardians'], rows: [389, 750], sheets: [83, 15] },
  { school: 'larkhill', mis: ['arbor-students', 'arbor-guardians'], rows: [124, 232], sheets: [124, 124] },
  { school: 'ridgeway', mis: ['arbor-students', 'arbor-guardians'], rows: [861, 1608], sheets: [136, 36] },
  { school: 'kingsmead', mis: ['arbor-students', 'arbor-guardians'], rows: [1043, 1922], sheets: [176, 34] },
] as const;

const exportsOf = ({ school, mis, rows, sheets }: (typeof schools)[number]) => [
  { name: `${school}-${mis[0]}.csv`, kind: 'pupils', rows: rows[0], makes: true },
  { name: `${school}-${mis[1]}.csv`, kind: 'contacts', rows: rows[1], makes: true },
  { name: `${school}-senco-register.tsv`, kind: 'register', rows: sheets[0], makes: false },
  { name: `${school}-ehcp-tracker.csv`, kind: 'ehcp-tracker', rows: sheets[1], makes: false },
];

const deadlineKey = ({ rule, occurrence }: PupilFile['deadlines'][number]) => `${rule} ${occurrence}`;

const inOrder = (files: readonly PupilFile[]) =>
  files
    .map((file) => ({
      ...file,
      deadlines: file.deadlines.toSorted((a, b) => deadlineKey(a).localeCompare(deadlineKey(b))),
    }))
    .toSorted((a, b) => a.pupil.id.localeCompare(b.pupil.id));

describe.each(schools)('the exports of $school', (one) => {
  it('go in whole, come to nothing the second time, and are taken back without a trace', async () => {
    const world = await importWorld(on.stores);
    const done = [];
    for (const { name, kind, rows, makes } of exportsOf(one)) {
      const before = inOrder(await world.everyFile());
      const { id, checked, committed } = await world.importFile(name);
      const { create, change, same, ask, refused } = checked.import.counts!;
      expect({ name, kind: checked.import.kind, all: create + change + same, ask, refused }).toEqual({
        ...{ name, kind, all: rows, ask: 0, refused: 0 },
      });
      expect(makes ? create : change + same).toBe(rows);
      expect(committed.import).toMatchObject({ state: 'committed', counts: checked.import.counts });
      done.push({ id, before });
    }
    for (const { name, rows } of exportsOf(one)) {
      const { checked } = await world.importFile(name);
      expect({ name, ...checked.import.counts }).toMatchObject({ name, create: 0, change: 0, same: rows });
    }
    for (const { id, before } of done.reverse()) {
      expect(await world.undo(id)).toMatchObject({ import: { state: 'undone' }, kept: [] });
      expect(inOrder(await world.everyFile())).toEqual(before);
    }
  }, 180_000);
});
