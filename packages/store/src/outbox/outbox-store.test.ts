import { addMinutes, date, instant } from '@waymark/domain';
import {
  aFile,
  aNotice,
  aStoreOnEmulator,
  derivedOf,
  newId,
  noticeStatesOf,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator({ shards: 2 });
});
afterAll(() => on.stop());

const now = instant('2026-11-23T08:00:00.000Z');

test('what needs attention by now is found, longest waiting first, and what is final never is', async () => {
  const trustId = newId.trust();
  const at = (minutes: number) => aNotice({ attentionAt: addMinutes(now, minutes) });
  const notices = [at(-5), at(0), at(1), at(-90), aNotice(noticeStatesOf.cancelled), aNotice(noticeStatesOf.held)];
  const file = aFile({ notices });
  const { files } = on.stores.forTenant(trustId);
  await files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today: date('2026-11-20') });
  const pages = await Promise.all([0, 1].map((shard) => on.stores.outbox.pending({ shard, upTo: now })));
  for (const page of pages) {
    const moments = page.rows.map((item) => item.attentionAt);
    expect(moments.toSorted()).toEqual(moments);
  }
  const found = pages.flatMap((page) => page.rows);
  expect(found.map((item) => item.noticeId).toSorted()).toEqual([0, 1, 3].map((n) => notices[n]!.id).toSorted());
  expect(found[0]).toMatchObject({
    trustId,
    subject: { kind: 'pupil', pupilId: file.pupil.id },
    state: 'PENDING',
    version: 1,
    obligation: notices[0]!.obligation,
    uselessAfter: notices[0]!.uselessAfter,
  });
});
