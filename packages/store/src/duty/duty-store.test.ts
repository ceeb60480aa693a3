import { addDays, date, instant, recordDocument } from '@waymark/domain';
import { aSchool, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChangeDeps, changeDutyFile, readSchoolFacts } from '../change/index.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-23');

const aTrustWithSchool = async () => {
  const stores = on.stores.forTenant(newId.trust());
  const school = aSchool({ urn: 139101, phase: 'Primary' });
  await stores.schools.put({ row: school, expect: null, audit: [] });
  const deps: ChangeDeps = {
    ...{ stores, facts: readSchoolFacts(stores), today, now: instant('2026-11-23T09:00:00.000Z') },
    newId: () => newId.task(),
  };
  const record = (publishedOn: string | null, expect: number | null = null, day = today) =>
    changeDutyFile(
      { ...deps, today: day },
      { by: 'system', what: 'document-recorded', why: null, requestId: 'r', schoolId: school.id, expect },
      (file) =>
        recordDocument(
          file,
          {
            kind: 'sen-information-report',
            publishedOn: publishedOn === null ? null : date(publishedOn),
            ...{ publishedAt: null, ownerId: null },
          },
          day,
        ),
    );
  return { ...stores, school, record };
};

describe('what a school itself owes', () => {
  test('is empty at first, and kept with its deadline, its list entry and one audit entry', async () => {
    const { duties, lists, audit, school, record } = await aTrustWithSchool();
    expect(await duties.load(school.id)).toMatchObject({ fileVersion: 0, file: { documents: [], deadlines: [] } });
    expect(await record('2025-12-01')).toMatchObject({ ok: true, fileVersion: 1 });
    const loaded = await duties.load(school.id);
    expect(loaded).toMatchObject({ fileVersion: 1, file: { deadlines: [{ dueOn: '2026-12-01', state: 'open' }] } });
    expect((await lists.deadlines({ schoolId: school.id })).rows).toEqual([
      { subject: { kind: 'school', schoolId: school.id }, row: loaded?.file.deadlines[0] },
    ]);
    const entries = await audit.page({ subject: `S#${school.id}`, month: '2026-11' });
    expect(entries.rows.map(({ what }) => what)).toEqual(['document-recorded']);
  });

  test('is changed by one of two who saw the same version', async () => {
    const { record } = await aTrustWithSchool();
    await record('2025-12-01');
    const both = await Promise.all([record('2026-01-01', 1), record('2026-02-01', 1)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  test('is due to be looked at the day after it is due', async () => {
    const { school, record } = await aTrustWithSchool();
    await record('2025-11-30');
    const found = await Promise.all(
      Array.from({ length: on.stores.sweep.shards }, (_, shard) =>
        on.stores.sweep.dueOn({ date: date('2026-12-01'), shard }),
      ),
    );
    expect(found.flatMap(({ rows }) => rows).filter(({ owner }) => owner.kind === 'school')).toContainEqual(
      expect.objectContaining({ owner: { kind: 'school', schoolId: school.id } }),
    );
  });

  test('stands beside the school’s calendar and is not confused by it', async () => {
    const { calendars, duties, school, record } = await aTrustWithSchool();
    const row = { terms: [{ from: date('2026-09-02'), to: addDays(today, 30), name: null }], insetDays: [] };
    await calendars.put(school.id, { row, expect: null, audit: [], recompute: null, today });
    expect((await record('2025-12-01')).ok).toBe(true);
    expect((await duties.load(school.id))?.file.deadlines).toMatchObject([{ practicalOn: '2026-12-01' }]);
  });

  test('of a school that the trust does not have is nothing', async () => {
    const { duties } = await aTrustWithSchool();
    expect(await duties.load(newId.school())).toBeNull();
  });
});
