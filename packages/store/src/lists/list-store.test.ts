import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { date, instant, type PupilFile } from '@waymark/domain';
import {
  aDeadline,
  aFile,
  aMeeting,
  aNotice,
  anImport,
  aPupil,
  aStoreOnEmulator,
  aTask,
  derivedOf,
  newId,
  noticeStatesOf,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tenantKeys } from '../table/keys.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-20');

const aSchoolWith = async (...files: PupilFile[]) => {
  const trustId = newId.trust();
  const stores = on.stores.forTenant(trustId);
  const schoolId = newId.school();
  for (const file of files) {
    const after = { ...file, pupil: { ...file.pupil, schoolId } };
    await stores.files.commit({ before: null, after, derived: derivedOf(after), audit: [], today });
  }
  return { ...stores, trustId, schoolId };
};

describe('the lists of a school', () => {
  test('hold active deadlines, planned meetings, open tasks and held messages, with whose they are', async () => {
    const file = aFile({
      deadlines: [
        aDeadline(),
        aDeadline({ occurrence: '2', state: 'missed' }),
        aDeadline({ occurrence: '3', state: 'met' }),
        aDeadline({ occurrence: '4', state: 'waived' }),
      ],
      meetings: [aMeeting(), aMeeting({ state: 'held' }), aMeeting({ state: 'cancelled' })],
      tasks: [aTask(), aTask({ state: 'done' })],
      notices: [aNotice(), aNotice(noticeStatesOf.held)],
    });
    const { lists, schoolId } = await aSchoolWith(file);
    const subject = { kind: 'pupil', pupilId: file.pupil.id };
    const deadlines = (await lists.deadlines({ schoolId })).rows;
    expect(deadlines.map(({ row }) => row.state).toSorted()).toEqual(['missed', 'open']);
    expect((await lists.meetings({ schoolId })).rows).toEqual([{ subject, row: file.meetings[0] }]);
    expect((await lists.tasks({ schoolId })).rows).toEqual([{ subject, row: file.tasks[0] }]);
    expect((await lists.held({ schoolId })).rows).toEqual([{ subject, row: file.notices[1] }]);
    expect((await lists.deadlines({ schoolId: newId.school() })).rows).toEqual([]);
  });

  test('hold what was done, in time or late, by the day it was, and nothing that was waived or superseded', async () => {
    const endedOn = date('2026-11-02');
    const deadlines = (['met', 'met-late', 'waived', 'superseded', 'open'] as const).map((state, n) =>
      aDeadline({ occurrence: String(n), state, ...(state === 'open' ? {} : { endedOn, endedBecause: 'Tried' }) }),
    );
    const { lists, schoolId } = await aSchoolWith(aFile({ deadlines }));
    const on = async (from: string, upTo: string) =>
      (await lists.ended({ schoolId, from: date(from), upTo: date(upTo) })).rows.map(({ row }) => row.state).toSorted();
    expect(await on('2026-11-02', '2026-11-02')).toEqual(['met', 'met-late']);
    expect([await on('2026-11-03', '2026-12-31'), await on('2025-11-02', '2026-11-01')]).toEqual([[], []]);
  });

  test('take the day before out, the first and last day in, and the day after out', async () => {
    const days = ['2026-12-01', '2026-12-02', '2026-12-05', '2026-12-06'];
    const tasks = days.map((day) => aTask({ dueOn: date(day) }));
    const { lists, schoolId } = await aSchoolWith(aFile({ tasks }));
    const page = await lists.tasks({ schoolId, from: date('2026-12-02'), upTo: date('2026-12-05') });
    expect(page.rows.map(({ row }) => row.dueOn)).toEqual(['2026-12-02', '2026-12-05']);
  });

  test('come in pages, each row once, earliest first', async () => {
    const files = Array.from({ length: 7 }, (_, n) => aFile({ tasks: [aTask({ dueOn: date(`2026-12-1${n}`) })] }));
    const { lists, schoolId } = await aSchoolWith(...files.toReversed());
    const seen: string[] = [];
    let cursor = null;
    do {
      const page = await lists.tasks({ schoolId, limit: 3, cursor });
      seen.push(...page.rows.map(({ row }) => row.dueOn));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toEqual([
      '2026-12-10',
      '2026-12-11',
      '2026-12-12',
      '2026-12-13',
      '2026-12-14',
      '2026-12-15',
      '2026-12-16',
    ]);
  });

  test('follow a child who changes school, register and roll as well', async () => {
    const file = aFile({ tasks: [aTask()] });
    const { lists, files, register, roll, schoolId } = await aSchoolWith(file);
    const before = (await files.load(file.pupil.id))!;
    const to = newId.school();
    const after = { ...before.file, pupil: { ...before.file.pupil, schoolId: to } };
    await files.commit({ before, after, derived: derivedOf(after), audit: [], today });
    expect((await lists.tasks({ schoolId })).rows).toEqual([]);
    expect((await lists.tasks({ schoolId: to })).rows).toHaveLength(1);
    expect((await register.page({ schoolId })).rows).toEqual([]);
    expect(await roll.all(schoolId)).toEqual([]);
    expect((await register.page({ schoolId: to })).rows).toEqual([derivedOf(after).register]);
    expect(await roll.all(to)).toEqual([derivedOf(after).roll]);
  });
});

describe('register and roll', () => {
  test('a child off the register stays on the roll', async () => {
    const { register, roll, schoolId } = await aSchoolWith(aFile({ pupil: aPupil({ provision: 'N' }) }), aFile());
    expect((await register.page({ schoolId })).rows).toHaveLength(1);
    expect(await roll.all(schoolId)).toHaveLength(2);
  });

  test('are written anew on demand, though nothing of the child has changed', async () => {
    const file = aFile();
    const { trustId, files, register, roll, schoolId } = await aSchoolWith(file);
    const before = (await files.load(file.pupil.id))!;
    const keys = tenantKeys(trustId);
    for (const Key of [keys.register(schoolId, file.pupil.id), keys.roll(schoolId, file.pupil.id)]) {
      await on.client.send(new DeleteCommand({ TableName: on.tableName, Key }) as never);
    }
    const derived = derivedOf(before.file);
    await files.commit({ before, after: before.file, derived, audit: [], today, rewriteDerived: true });
    expect((await register.page({ schoolId })).rows).toEqual([derived.register]);
    expect(await roll.all(schoolId)).toEqual([derived.roll]);
  });
});

test('imports of a school come latest first', async () => {
  const { imports, lists } = on.stores.forTenant(newId.trust());
  const schoolId = newId.school();
  for (const hour of ['08', '09', '10']) {
    const row = anImport({ schoolId, startedAt: instant(`2026-11-20T${hour}:00:00.000Z`) });
    expect(await imports.create(row, [])).toBe(true);
  }
  const { rows } = await lists.imports({ schoolId });
  expect(rows.map((row) => row.startedAt.slice(11, 13))).toEqual(['10', '09', '08']);
});
