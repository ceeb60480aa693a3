import { aFile, aPupil, aStoreOnEmulator, derivedOf, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportWorld, importWorld, today } from './import-world.fixture.ts';

let on: StoreOnEmulator;
let world: ImportWorld;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
beforeEach(async () => {
  world = await importWorld(on.stores);
});
afterAll(() => on.stop());

/** Everything of the trust's own, without the versions that every write counts. */
const lists = async () => {
  const { tenant } = world;
  const schools = (await tenant.schools.list()).map(({ row }) => row);
  const calendars = await Promise.all(schools.map(async ({ id }) => (await tenant.calendars.get(id))?.row));
  const staff = await Promise.all((await tenant.staffFiles.list()).map(async ({ id }) => tenant.staffFiles.load(id)));
  return {
    schools,
    contacts: (await tenant.contacts.list()).map(({ row }) => row),
    terms: calendars.map((calendar) => calendar?.terms ?? []),
    insetDays: calendars.map((calendar) => calendar?.insetDays ?? []),
    staff: staff.map((one) => ({ ...one?.file, deadlines: [] })),
  };
};

const files = [
  ['schools.csv', 'schools', 6],
  ['staff.csv', 'staff', 21],
  ['term-dates.csv', 'term-dates', 16],
  ['professionals.csv', 'professionals', 6],
] as const;

describe('the lists of the trust itself', () => {
  it('go in whole, come to nothing the second time, and are taken back', async () => {
    const done = [];
    for (const [name, kind, rows] of files) {
      const before = await lists();
      const { id, checked, committed } = await world.importFile(name);
      expect(checked.import).toMatchObject({ kind, counts: { create: rows, change: 0, ask: 0, refused: 0 } });
      expect(committed.import).toMatchObject({ state: 'committed', counts: { create: rows } });
      done.push({ id, before });
    }
    const now = await lists();
    expect([now.schools.length, now.staff.length, now.contacts.length]).toEqual([7, 22, 6]);
    // The trust's own first SENCO, and the six of the list.
    expect(now.staff.flatMap(({ spells = [] }) => spells)).toHaveLength(7);
    for (const [name, , rows] of files) {
      const again = await world.importFile(name);
      expect(again.checked.import.counts).toMatchObject({ create: 0, change: 0, same: rows });
    }
    for (const { id, before } of done.reverse()) {
      const undone = await world.undo(id);
      expect(undone).toMatchObject({ import: { state: 'undone' }, kept: [] });
      expect(await lists()).toEqual(before);
    }
  });

  it('keep a school that somebody changed, and one that has children by now', async () => {
    const { id } = await world.importFile('schools.csv');
    const schools = (await world.tenant.schools.list()).map(({ row }) => row);
    const named = (name: string) => schools.find((school) => school.name.startsWith(name))!;
    const [changed, used] = [named('Oakfield Primary Academy'), named('Larkhill')];
    const version = (await world.tenant.schools.get(changed.id))!.version;
    await world.tenant.schools.put({ row: { ...changed, phone: '0117' }, expect: version, audit: [] });
    const file = aFile({ pupil: aPupil({ schoolId: used.id }) });
    await world.tenant.files.commit({ before: null, after: file, derived: derivedOf(file), today, audit: [] });
    const { kept } = await world.undo(id);
    expect(kept).toEqual([
      { pupilId: '', name: used.name, because: 'It is in use by now' },
      { pupilId: '', name: changed.name, because: 'It was changed after the import' },
    ]);
  });

  it('are for a trust administrator alone', async () => {
    const senco = { ...world.staff, grants: world.staff.grants.slice(0, 1) };
    const id = await world.start(
      new TextEncoder().encode('Name,Service,Role,Email\nA,EP service,EP,a@example.org'),
      'p.csv',
    );
    expect(await world.checkAs(senco, id, { kind: 'professionals' })).toMatchObject({ ok: false, reason: 'forbidden' });
    // Left to guess, her sheet is taken for one of those she may import.
    const guessed = await world.checkAs(senco, id);
    expect(guessed).toMatchObject({ ok: true });
    expect(JSON.stringify(guessed)).not.toContain('"kind":"professionals"');
  });
});
