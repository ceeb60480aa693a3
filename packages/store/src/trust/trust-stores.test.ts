import { addDays, cadenceFor, date, instant, lawfulSettings } from '@waymark/domain';
import { aContact, anAuditEntry, aSchool, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Recompute } from '../recompute/recompute-row.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator({ shards: 1 });
});
afterAll(() => on.stop());

const today = date('2026-11-20');
const at = instant('2026-11-20T09:00:00.000Z');
const aTrust = () => {
  const trustId = newId.trust();
  return { trustId, ...on.stores.forTenant(trustId) };
};
const calendar = { terms: [{ from: date('2026-09-01'), to: date('2026-12-18'), name: 'Autumn' }], insetDays: [] };

const aRecompute = (over: Partial<Recompute> = {}): Recompute => ({
  id: newId.import(),
  because: 'term-dates',
  schoolId: newId.school(),
  state: 'waiting',
  progress: null,
  startedAt: at,
  finishedAt: null,
  next: today,
  version: 1,
  ...over,
});

describe('a row that stands alone', () => {
  test('is written where it is expected to stand as it was read', async () => {
    const { schools } = aTrust();
    const row = aSchool();
    expect(await schools.put({ row, expect: 1, audit: [] })).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await schools.put({ row, expect: null, audit: [] })).toEqual({ ok: true, version: 1 });
    expect(await schools.put({ row, expect: null, audit: [] })).toEqual({ ok: false, reason: 'changed-meanwhile' });
    const renamed = { ...row, name: 'Oakfield Academy' };
    expect(await schools.put({ row: renamed, expect: 1, audit: [] })).toEqual({ ok: true, version: 2 });
    expect(await schools.get(row.id)).toEqual({ version: 2, row: renamed });
  });

  test('is taken away only as it was read', async () => {
    const { schools } = aTrust();
    const row = aSchool();
    await schools.put({ row, expect: null, audit: [] });
    expect(await schools.remove(row.id, { expect: 2, audit: [] })).toBe(false);
    expect(await schools.remove(row.id, { expect: 1, audit: [] })).toBe(true);
    expect(await schools.get(row.id)).toBeNull();
    expect(await schools.remove(row.id, { expect: 1, audit: [] })).toBe(false);
  });

  test('is audited in the same transaction, or not at all', async () => {
    const { contacts, audit } = aTrust();
    const row = aContact();
    const entry = anAuditEntry();
    await contacts.put({ row, expect: 7, audit: [entry] });
    expect((await audit.page({ subject: 'TRUST', month: '2026-11' })).rows).toEqual([]);
    await contacts.put({ row, expect: null, audit: [entry] });
    expect((await audit.page({ subject: 'TRUST', month: '2026-11' })).rows).toEqual([entry]);
  });

  test('schools, contacts and the trust are told apart though they share a collection', async () => {
    const { trustId, trust, schools, contacts } = aTrust();
    const [school, contact] = [aSchool(), aContact()];
    await trust.put({ row: { id: trustId, name: 'Harbour Trust' }, expect: null, audit: [] });
    await schools.put({ row: school, expect: null, audit: [] });
    await contacts.put({ row: contact, expect: null, audit: [] });
    expect((await schools.list()).map(({ row }) => row)).toEqual([school]);
    expect((await contacts.list()).map(({ row }) => row)).toEqual([contact]);
    expect((await trust.get())?.row.name).toBe('Harbour Trust');
    expect((await contacts.get(contact.id))?.row).toEqual(contact);
  });

  test("a trust's row of another trust is a fault", async () => {
    const row = { id: newId.trust(), name: 'Another' };
    await expect(aTrust().trust.put({ row, expect: null, audit: [] })).rejects.toThrow(/no other trust/);
  });
});

describe('a fact that many children share', () => {
  test('owes a recomputation in the same transaction, which the sweep finds until it is finished', async () => {
    const { trustId, calendars, recomputes } = aTrust();
    const recompute = aRecompute();
    const schoolId = newId.school();
    await calendars.put(schoolId, { row: calendar, expect: 3, audit: [], recompute, today });
    expect(await recomputes.load(recompute.id)).toBeNull();
    await calendars.put(schoolId, { row: calendar, expect: null, audit: [], recompute, today });
    expect((await calendars.get(schoolId))?.row).toEqual(calendar);
    expect(await recomputes.load(recompute.id)).toEqual(recompute);
    const due = async (on_: typeof today) => (await on.stores.sweep.dueOn({ date: on_, shard: 0 })).rows;
    const item = { trustId, owner: { kind: 'recompute', recomputeId: recompute.id }, sk: 'RECOMPUTE' };
    expect(await due(today)).toContainEqual(item);

    const done = { ...recompute, state: 'done', next: null, finishedAt: at } as const;
    expect(await recomputes.change({ before: recompute, after: done, today })).toBe(true);
    expect(await recomputes.change({ before: recompute, after: done, today })).toBe(false);
    expect(await due(today)).not.toContainEqual(item);
    expect(await recomputes.load(recompute.id)).toEqual({ ...done, version: 2 });
  });

  test("an authority's settings are found by its name", async () => {
    const { laSettings } = aTrust();
    const row = { ...lawfulSettings('Bath and North East Somerset'), meetingBufferWeeks: 6 };
    expect(await laSettings.put({ row, expect: null, audit: [], recompute: null, today })).toEqual({
      ok: true,
      version: 1,
    });
    expect(await laSettings.get('Bath and North East Somerset')).toEqual({ version: 1, row });
    expect(await laSettings.get('Devon')).toBeNull();
    expect(await laSettings.list()).toEqual([{ version: 1, row }]);
    const again = { ...row, meetingBufferWeeks: 5 };
    await laSettings.put({ row: again, expect: 1, audit: [], recompute: null, today });
    expect(await laSettings.list()).toEqual([{ version: 2, row: again }]);
  });

  test('a school’s cadence is one for each kind of meeting, and a change names the version it saw', async () => {
    const { cadences } = aTrust();
    const schoolId = newId.school();
    const row = { kind: 'annual-review' as const, steps: [...cadenceFor('annual-review')] };
    expect(await cadences.put(schoolId, { row, expect: null, audit: [] })).toEqual({ ok: true, version: 1 });
    expect(await cadences.get(schoolId, 'annual-review')).toEqual({ version: 1, row });
    expect(await cadences.get(schoolId, 'sen-support-review')).toBeNull();
    const standard = { row: { ...row, steps: null }, audit: [] };
    expect(await cadences.put(schoolId, { ...standard, expect: 1 })).toEqual({ ok: true, version: 2 });
    expect(await cadences.put(schoolId, { ...standard, expect: 1 })).toMatchObject({ ok: false });
  });

  test('a recomputation that no row began can be owed too, once', async () => {
    const { recomputes } = aTrust();
    const recompute = aRecompute({ because: 'rules', next: addDays(today, 1) });
    expect(await recomputes.create(recompute, today)).toBe(true);
    expect(await recomputes.create(recompute, today)).toBe(false);
  });
});
