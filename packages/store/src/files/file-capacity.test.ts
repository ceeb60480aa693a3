import { date, instant, type PupilFile } from '@waymark/domain';
import {
  aDeadline,
  aFile,
  aFileWithMeeting,
  aMeeting,
  aNotice,
  anAdult,
  aPupil,
  aStoreOnEmulator,
  derivedOf,
  newId,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FileCommit, Loaded } from './file-store.ts';

let on: StoreOnEmulator;
/** AWS counts 2 units for a row of up to 1 KB in a transaction; DynamoDB Local says 4 for one and 4 for two. */
let countsAsAws = true;
beforeAll(async () => {
  on = await aStoreOnEmulator();
  const trustId = newId.trust();
  await on.stores
    .forTenant(trustId)
    .trust.put({ row: { id: trustId, name: 'Harbour Trust' }, expect: null, audit: [] });
  countsAsAws = on.units.spent().write === 2;
});
afterAll(() => on.stop());

const today = date('2026-11-20');
const setUp = async (file: PupilFile) => {
  const stores = on.stores.forTenant(newId.trust());
  await stores.files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
  const loaded = (await stores.files.load(file.pupil.id))!;
  on.units.reset();
  return { stores, loaded };
};

const written = async (file: PupilFile, change: (loaded: Loaded) => PupilFile, over: Partial<FileCommit> = {}) => {
  const { stores, loaded } = await setUp(file);
  const after = change(loaded);
  const result = await stores.files.commit({
    before: loaded,
    after,
    derived: derivedOf(after),
    audit: [],
    today,
    ...over,
  });
  expect(result.ok).toBe(true);
  return on.units.spent().write;
};

describe('writing costs 2 units a row under 1 KB, 1 an index entry set or removed, 2 one moved', () => {
  beforeEach(({ skip }) => skip(!countsAsAws, 'This API does not count the units of a transaction as AWS does.'));

  test('a commit that changes nothing: the version alone', async () => {
    expect(await written(aFileWithMeeting(), ({ file }) => file)).toBe(2);
  });

  test('an adult changed: she and the version, and no list row', async () => {
    const change = ({ file }: Loaded) => ({ ...file, adults: [anAdult({ id: file.adults[0]!.id, phone: '1' })] });
    expect(await written(aFile(), change)).toBe(2 * 2);
  });

  test('a form group changed: the child, her register row and her roll row', async () => {
    const change = ({ file }: Loaded) => ({ ...file, pupil: { ...file.pupil, regGroup: '5C' } });
    expect(await written(aFile(), change)).toBe(3 * 2);
  });

  test('one audit entry: 2 more', async () => {
    const at = instant('2026-11-20T09:00:00.000Z');
    const audit = [
      { subject: 'TRUST' as const, what: 'x', who: 'system' as const, why: null, changes: [], at, requestId: 'r' },
    ];
    expect(await written(aFile(), ({ file }) => file, { audit })).toBe(2 * 2);
  });

  test('a deadline added: its row, its entries in list and due, the register row that shows it', async () => {
    const change = ({ file }: Loaded) => ({ ...file, deadlines: [aDeadline()] });
    expect(await written(aFile(), change)).toBe(2 + 2 + 2 + 2 * 1);
  });

  test('a deadline met: two entries removed', async () => {
    const file = aFile({ deadlines: [aDeadline()] });
    const change = (loaded: Loaded) => ({ ...loaded.file, deadlines: [aDeadline({ state: 'met', next: null })] });
    expect(await written(file, change)).toBe(2 + 2 + 2 * 1);
  });

  test('a meeting moved: its list entry moved, its due entry moved', async () => {
    const meeting = aMeeting();
    const change = ({ file }: Loaded) => ({
      ...file,
      meetings: [{ ...meeting, on: date('2026-12-10'), next: date('2026-11-24') }],
    });
    expect(await written(aFile({ meetings: [meeting] }), change)).toBe(2 + 2 + 2 * 2);
  });

  test('a message planned: its row and its outbox entry', async () => {
    expect(await written(aFile(), ({ file }) => ({ ...file, notices: [aNotice()] }))).toBe(2 + 2 + 1);
  });

  test('a claim: the check, the message, its outbox entry moved; a settling outside any transaction: half as much', async () => {
    const { stores, loaded } = await setUp(aFile({ notices: [aNotice()] }));
    const [notice] = loaded.file.notices;
    const ref = { subject: { kind: 'pupil', pupilId: loaded.file.pupil.id }, noticeId: notice!.id } as const;
    const now = instant('2026-11-23T08:00:00.000Z');
    const leaseUntil = instant('2026-11-23T08:15:00.000Z');
    await stores.notices.claim({ ...ref, noticeVersion: 1, fileVersion: 1, leaseUntil, now });
    expect(on.units.spent().write).toBe(2 + 2 + 2);
    on.units.reset();
    await stores.notices.settle({ ...ref, event: 'delivered', now, attentionAt: null });
    expect(on.units.spent().write).toBe(1 + 1);
  });
});

describe('reading', () => {
  test('a file of sixty items costs 8 units or less for showing', async () => {
    const file = aFileWithMeeting({
      adults: [anAdult(), anAdult()],
      meetings: Array.from({ length: 6 }, () => aMeeting()),
      deadlines: Array.from({ length: 15 }, (_, n) => aDeadline({ occurrence: `2026-02-${10 + n}` })),
      notices: Array.from({ length: 35 }, () => aNotice()),
    });
    const { stores, loaded } = await setUp(file);
    await stores.files.read(loaded.file.pupil.id);
    expect(on.units.spent().read).toBeLessThanOrEqual(8);
  });

  test('a register page of 75 costs 4 units or less', async () => {
    const stores = on.stores.forTenant(newId.trust());
    const schoolId = newId.school();
    for (let n = 0; n < 80; n += 1) {
      const pupil = aPupil({
        schoolId,
        legalForename: 'Maximiliana',
        legalSurname: 'Featherstonehaugh',
        needs: ['SEMH', 'ASD'],
      });
      const file = aFile({ pupil, deadlines: [aDeadline()] });
      await stores.files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
    }
    on.units.reset();
    const first = await stores.register.page({ schoolId });
    expect(first.rows).toHaveLength(75);
    expect(on.units.spent().read).toBeLessThanOrEqual(4);
    const second = await stores.register.page({ schoolId, cursor: first.cursor });
    expect(second).toMatchObject({ rows: { length: 5 }, cursor: null });
    const seen = new Set([...first.rows, ...second.rows].map((row) => row.pupilId));
    expect(seen.size).toBe(80);
  });
});
