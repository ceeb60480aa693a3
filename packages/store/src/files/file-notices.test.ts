import { date, instant } from '@waymark/domain';
import { aFile, aNotice, aStoreOnEmulator, derivedOf, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-20');
const now = instant('2026-11-23T08:00:00.000Z');
const leaseUntil = instant('2026-11-23T08:15:00.000Z');

const withNotice = async () => {
  const stores = on.stores.forTenant(newId.trust());
  const file = aFile({ notices: [aNotice()] });
  await stores.files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
  const loaded = (await stores.files.load(file.pupil.id))!;
  const [notice] = loaded.file.notices;
  const ref = { subject: { kind: 'pupil', pupilId: file.pupil.id }, noticeId: notice!.id } as const;
  const commit = (over: { notices?: typeof file.notices; expectNotices?: typeof file.notices }) =>
    stores.files.commit({
      before: loaded,
      after: { ...loaded.file, notices: over.notices ?? loaded.file.notices },
      derived: derivedOf(loaded.file),
      audit: [],
      today,
      ...(over.expectNotices && { expectNotices: over.expectNotices }),
    });
  return { stores, loaded, notice: notice!, ref, commit };
};

test('a commit that changes a message gives it the next version, whatever version it was given', async () => {
  const { stores, loaded, notice, commit } = await withNotice();
  expect(await commit({ notices: [{ ...notice, state: 'CANCELLED', attentionAt: null, version: 9 }] })).toMatchObject({
    ok: true,
  });
  const after = await stores.files.load(loaded.file.pupil.id);
  expect(after?.file.notices).toEqual([{ ...notice, state: 'CANCELLED', attentionAt: null, version: 2 }]);
});

test('a claim made meanwhile is never overwritten', async () => {
  const { stores, loaded, notice, ref, commit } = await withNotice();
  const claim = { ...ref, noticeVersion: 1, fileVersion: loaded.fileVersion, leaseUntil, now };
  expect(await stores.notices.claim(claim)).toBe(2);
  expect(await commit({ notices: [{ ...notice, state: 'CANCELLED', attentionAt: null }] })).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  });
  expect(await stores.notices.find(ref)).toMatchObject({ state: 'CLAIMED' });
});

test('a commit that leaves a message alone does not mind that it was claimed, unless it says so', async () => {
  const { stores, loaded, notice, ref, commit } = await withNotice();
  await stores.notices.claim({ ...ref, noticeVersion: 1, fileVersion: loaded.fileVersion, leaseUntil, now });
  expect(await commit({ expectNotices: [notice] })).toEqual({ ok: false, reason: 'changed-meanwhile' });
  expect(await commit({})).toMatchObject({ ok: true });
  expect(await stores.notices.find(ref)).toMatchObject({ state: 'CLAIMED' });
});

test('a change of state that the table of transitions does not have is a fault', async () => {
  const { notice, commit } = await withNotice();
  await expect(async () => await commit({ notices: [{ ...notice, state: 'SENT' }] })).rejects.toThrow(
    /cannot go from PENDING to SENT/,
  );
});
