import type { PupilFile } from '@waymark/domain';
import { aStoreOnEmulator, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFile, type ImportWorld, importWorld } from './import-world.fixture.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

/** What each school's exports come to: rows made, changed, asked about and refused, the first time. */
const schools = [
  {
    school: 'oakfield',
    exports: [
      ['oakfield-sims-pupils.csv', 'pupils', { create: 412 }],
      ['oakfield-sims-contacts.csv', 'contacts', { create: 745 }],
      ['oakfield-senco-register.tsv', 'register', {}],
      ['oakfield-ehcp-tracker.csv', 'ehcp-tracker', {}],
    ],
  },
  {
    school: 'brannocs',
    exports: [
      ['brannocs-sims-pupils.csv', 'pupils', {}],
      ['brannocs-sims-contacts.csv', 'contacts', {}],
      ['brannocs-senco-register.tsv', 'register', {}],
      ['brannocs-ehcp-tracker.csv', 'ehcp-tracker', {}],
    ],
  },
  {
    school: 'hollin',
    exports: [
      ['hollin-arbor-students.csv', 'pupils', {}],
      ['hollin-arbor-guardians.csv', 'contacts', {}],
      ['hollin-senco-register.tsv', 'register', {}],
      ['hollin-ehcp-tracker.csv', 'ehcp-tracker', {}],
    ],
  },
  {
    school: 'larkhill',
    exports: [
      ['larkhill-arbor-students.csv', 'pupils', {}],
      ['larkhill-arbor-guardians.csv', 'contacts', {}],
      ['larkhill-senco-register.tsv', 'register', {}],
      ['larkhill-ehcp-tracker.csv', 'ehcp-tracker', {}],
    ],
  },
  {
    school: 'ridgeway',
    exports: [
      ['ridgeway-arbor-students.csv', 'pupils', {}],
      ['ridgeway-arbor-guardians.csv', 'contacts', {}],
      ['ridgeway-senco-register.tsv', 'register', {}],
      ['ridgeway-ehcp-tracker.csv', 'ehcp-tracker', {}],
    ],
  },
] as const;

const byId = (files: readonly PupilFile[]) =>
  files
    .map((file) => ({
      ...file,
      deadlines: file.deadlines.toSorted((a, b) =>
        `${a.rule}${a.occurrence}`.localeCompare(`${b.rule}${b.occurrence}`),
      ),
    }))
    .toSorted((a, b) => a.pupil.id.localeCompare(b.pupil.id));

describe.each(schools)('the exports of $school', ({ exports }) => {
  let world: ImportWorld;
  beforeAll(async () => {
    world = await importWorld(on.stores);
  });

  it('go in whole, come to nothing the second time, and are taken back without a trace', async () => {
    const done = [];
    for (const [name, kind, counts] of exports) {
      const before = byId(await world.everyFile());
      const { id, checked, committed } = await world.importFile(name);
      console.log(
        name,
        JSON.stringify(checked.import.counts),
        checked.groups.map((g) => `${g.severity} ${g.code} ${g.cells.length}`).join('; '),
      );
      console.log(
        (await world.rows(id))
          .filter((r) => r.outcome === 'ask' || r.outcome === 'refused')
          .map((r) => JSON.stringify(r))
          .slice(0, 5),
      );
      expect(checked.import).toMatchObject({ kind, counts });
      expect(committed.import).toMatchObject({ state: 'committed', counts: checked.import.counts });
      done.push({ id, before });
    }
    for (const [name] of exports) {
      const again = await world.importFile(name);
      const { create, change } = again.checked.import.counts!;
      if (create + change > 0)
        console.log(
          name,
          (await world.rows(again.id))
            .filter((r) => r.outcome === 'change' || r.outcome === 'create')
            .map((r) => JSON.stringify(r))
            .slice(0, 5),
        );
      expect([name, create, change]).toEqual([name, 0, 0]);
    }
    for (const { id, before } of done.reverse()) {
      const undone = await world.undo(id);
      expect(undone.import.state).toBe('undone');
      expect(undone.kept).toEqual([]);
      expect(byId(await world.everyFile())).toEqual(before);
    }
  }, 120_000);
});
