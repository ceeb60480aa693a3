import type { PupilFile, PupilId } from '@waymark/domain';
import { changePupilFile, readSchoolFacts } from '@waymark/store';
import { aNotice, aStoreOnEmulator, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportWorld, importWorld, today } from './import-world.fixture.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

let world: ImportWorld;
beforeEach(async () => {
  world = await importWorld(on.stores);
});

const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const pupils = (year: string) =>
  text([
    'Adm No,Surname,Forename,DOB,Year,Reg,SEN Status',
    `001,Johnson,Edie,08/01/2021,${year},1A,N`,
    '002,Novak,Isla,21/10/2019,Year 2,2A,K',
  ]);
const contacts = text([
  'Adm No,Forename,Surname,Priority,Parental Responsibility,Court Order,Lives with Pupil,Forename,Surname,Relationship,Primary Email',
  '001,Edie,Johnson,1,T,,T,Lily,Johnson,Mother,lily@example.org',
  '001,Edie,Johnson,2,,,T,Ibrahim,Johnson,Father,ibrahim@example.org',
  '002,Isla,Novak,1,T,F,T,Ana,Novak,Mother,ana@example.org',
  '003,Nobody,Here,1,T,F,T,Some,One,Mother,some@example.org',
]);

const imported = async (bytes: Uint8Array, name: string, settled = {}) => {
  const id = await world.start(bytes, name);
  await world.check(id, settled);
  await world.commit(id);
  return id;
};

const child = async (forename: string): Promise<PupilFile> => {
  const found = (await world.everyFile()).find(({ pupil }) => pupil.legalForename === forename);
  return found!;
};

/** A colleague changes a file, as the api does. */
const changed = async (pupilId: PupilId, decide: (file: PupilFile) => PupilFile) => {
  const deps = {
    ...{ stores: world.tenant, facts: readSchoolFacts(world.tenant), today, now: world.clock.now() },
    newId: () => world.ids.request(),
  };
  const request = { pupilId, expect: null, by: world.staff.id, what: 'pupil-changed', why: null, requestId: 'r' };
  expect(await changePupilFile(deps, request, (file) => ({ ok: true, file: decide(file) }))).toMatchObject({
    ok: true,
  });
};

const regGroup =
  (name: string) =>
  (file: PupilFile): PupilFile => ({ ...file, pupil: { ...file.pupil, regGroup: name } });

describe('an undo after people have worked', () => {
  it('takes back whom nobody touched, keeps whom somebody changed, and says who did it and when', async () => {
    const id = await imported(pupils('Year 1'), 'first.csv');
    const edie = await child('Edie');
    await changed(edie.pupil.id, regGroup('1C'));
    const view = await world.undo(id);
    expect(view.import.state).toBe('undone');
    expect(view.kept).toEqual([
      {
        pupilId: edie.pupil.id,
        name: 'Edie Johnson',
        because: 'It was changed after the import by Harriet Osei on 22 November 2026',
      },
    ]);
    expect((await world.everyFile()).map(({ pupil }) => pupil.legalForename)).toEqual(['Edie']);
  });

  it('keeps a child to whose file a later import added something, and names that import', async () => {
    const id = await imported(pupils('Year 1'), 'first.csv');
    await imported(contacts, 'adults.csv');
    const view = await world.undo(id);
    expect(view.kept.map(({ because }) => because)).toEqual([
      'More came to the file after the import by a later import (adults.csv) on 22 November 2026',
      'More came to the file after the import by a later import (adults.csv) on 22 November 2026',
    ]);
    expect(await world.everyFile()).toHaveLength(2);
  });

  it('takes back the rows of a child that are as it left them, and keeps the one that is not', async () => {
    await imported(pupils('Year 1'), 'first.csv');
    const id = await imported(contacts, 'adults.csv');
    const edie = await child('Edie');
    await changed(edie.pupil.id, (file) => ({
      ...file,
      adults: file.adults.map((adult) => (adult.forename === 'Lily' ? { ...adult, phone: '07700 900001' } : adult)),
    }));
    const view = await world.undo(id);
    expect(view.kept).toMatchObject([{ pupilId: edie.pupil.id }]);
    expect((await child('Edie')).adults.map(({ forename }) => forename)).toEqual(['Lily']);
    expect((await child('Isla')).adults).toEqual([]);
  });

  it('never unsends: an adult who was written to stays, and so does a child about whom something was sent', async () => {
    const first = await imported(pupils('Year 1'), 'first.csv');
    const id = await imported(contacts, 'adults.csv');
    const isla = await child('Isla');
    const notice = aNotice({
      state: 'SENT',
      recipient: { kind: 'adult', id: isla.adults[0]!.id },
      sentAt: world.clock.now(),
      attentionAt: null,
    });
    await changed(isla.pupil.id, (file) => ({ ...file, notices: [notice] }));
    expect((await world.undo(id)).kept).toEqual([
      {
        pupilId: isla.pupil.id,
        name: 'Isla Novak',
        because: 'A message was sent after the import, and it cannot be unsent',
      },
    ]);
    expect((await world.undo(first)).kept).toMatchObject([{ name: 'Isla Novak' }]);
    expect((await child('Isla')).notices).toHaveLength(1);
  });

  it('is not undone again, nor committed again', async () => {
    const id = await imported(pupils('Year 1'), 'first.csv');
    await world.undo(id);
    expect(await world.ask('undoImport', id)).toMatchObject({ ok: false, reason: 'not-now' });
    expect(await world.ask('commitImport', id)).toMatchObject({ ok: false, reason: 'not-now' });
  });
});

describe('a commit after people have worked', () => {
  it('writes nothing before it is asked to', async () => {
    const id = await world.start(pupils('Year 1'), 'first.csv');
    expect((await world.check(id)).import).toMatchObject({ state: 'checked', counts: { create: 2 } });
    expect(await world.everyFile()).toEqual([]);
  });

  it('decides again on a file that somebody changed after the check', async () => {
    await imported(pupils('Year 1'), 'first.csv');
    const id = await world.start(pupils('Year 2'), 'second.csv');
    expect((await world.check(id)).import.counts).toMatchObject({ change: 1, same: 1 });
    const edie = await child('Edie');
    await changed(edie.pupil.id, (file) => ({
      ...file,
      pupil: { ...file.pupil, ncYear: '1', regGroup: '1C', setByPerson: ['ncYear', 'regGroup'] },
    }));
    await world.commit(id);
    expect((await child('Edie')).pupil).toMatchObject({ ncYear: '1', regGroup: '1C' });
  });

  it('lists a child who has gone meanwhile with the reason, and writes the others', async () => {
    const first = await imported(pupils('Year 1'), 'first.csv');
    const id = await world.start(contacts, 'adults.csv');
    await world.check(id);
    await world.undo(first);
    const view = await world.commit(id);
    expect(view.import.counts).toMatchObject({ create: 0, refused: 4 });
    const rows = await world.rows(id, { outcome: 'refused' });
    expect(rows.map(({ issues }) => issues.at(-1)?.code)).toEqual([
      ...['pupil-gone', 'pupil-gone', 'pupil-gone', 'pupil-not-found'],
    ]);
  });

  it('keeps every row in the result, those of unknown children with the reason', async () => {
    await imported(pupils('Year 1'), 'first.csv');
    const id = await world.start(contacts, 'adults.csv');
    expect((await world.check(id)).import.counts).toEqual({ create: 3, change: 0, same: 0, ask: 0, refused: 1 });
    const rows = await world.rows(id);
    expect(rows.map(({ rowNumber, outcome }) => [rowNumber, outcome])).toEqual([
      ...[
        [2, 'create'],
        [3, 'create'],
        [4, 'create'],
        [5, 'refused'],
      ],
    ]);
  });

  it('records who checked the court orders for those of whom only that was unknown', async () => {
    await imported(pupils('Year 1'), 'first.csv');
    const ordersChecked = { by: 'Harriet Osei', on: today };
    const id = await world.start(contacts, 'adults.csv');
    const asked = await world.check(id);
    expect(asked.questions).toMatchObject([{ id: 'ordersChecked', count: 2 }]);
    await world.check(id, { answers: { ordersChecked } });
    await world.commit(id);
    expect((await child('Edie')).adults).toMatchObject([
      { forename: 'Lily', order: { state: 'unknown' }, cleared: ordersChecked },
      { forename: 'Ibrahim', order: { state: 'unknown' }, pr: 'unknown', cleared: null },
    ]);
    expect((await child('Isla')).adults).toMatchObject([{ order: { state: 'none' }, cleared: null }]);
  });

  it('takes no answer for a day that has not come', async () => {
    await imported(pupils('Year 1'), 'first.csv');
    const id = await world.start(contacts, 'adults.csv');
    const answers = { ordersChecked: { by: 'Harriet Osei', on: '2026-11-23' as never } };
    await expect(world.check(id, { answers })).rejects.toThrow('refused');
  });
});
