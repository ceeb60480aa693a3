import { addDays, type CalendarDate, date, instant, type PupilFile } from '@waymark/domain';
import {
  aDeadline,
  aFile,
  aMeeting,
  aStaffFile,
  aStoreOnEmulator,
  derivedOf,
  newId,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DueItem } from './sweep-store.ts';

let on: StoreOnEmulator;
beforeEach(async () => {
  on = await aStoreOnEmulator({ shards: 4 });
});
afterEach(() => on.stop());

const today = date('2026-11-20');

const keep = async (file: PupilFile, trustId = newId.trust()) => {
  const { files } = on.stores.forTenant(trustId);
  await files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
  return { trustId, owner: { kind: 'pupil', pupilId: file.pupil.id } };
};

const everythingDueOn = async (day: CalendarDate): Promise<DueItem[]> => {
  const found: DueItem[] = [];
  for (let shard = 0; shard < on.stores.sweep.shards; shard += 1) {
    let cursor = null;
    do {
      const page = await on.stores.sweep.dueOn({ date: day, shard, cursor, limit: 40 });
      found.push(...page.rows);
      cursor = page.cursor;
    } while (cursor !== null);
  }
  return found;
};

describe('what is due', () => {
  test('is found on its day alone, of every trust, with whose it is', async () => {
    const next = date('2026-11-25');
    const mine = await keep(aFile({ deadlines: [aDeadline({ next })] }));
    const meeting = aMeeting({ next });
    const theirs = await keep(aFile({ meetings: [meeting, aMeeting({ next: null })] }));
    expect(await everythingDueOn(addDays(next, -1))).toEqual([]);
    expect(await everythingDueOn(addDays(next, 1))).toEqual([]);
    const due = await everythingDueOn(next);
    expect(due).toHaveLength(2);
    expect(due).toContainEqual({ ...mine, sk: 'DEADLINE#AR_CLOCK#2026-02-01' });
    expect(due).toContainEqual({ ...theirs, sk: `MEETING#${meeting.id}` });
  });

  test('on a day already past is armed today, so that no sweep misses it', async () => {
    await keep(aFile({ deadlines: [aDeadline({ next: addDays(today, -30) })] }));
    expect(await everythingDueOn(addDays(today, -30))).toEqual([]);
    expect(await everythingDueOn(today)).toHaveLength(1);
  });

  test("holds a member of staff's digest under her head row", async () => {
    const trustId = newId.trust();
    const file = aStaffFile();
    await on.stores.forTenant(trustId).staffFiles.commit({ before: null, after: file, audit: [], today });
    expect(await everythingDueOn(date('2026-11-23'))).toEqual([
      { trustId, owner: { kind: 'staff', staffId: file.staff.id }, sk: 'HEAD' },
    ]);
  });

  test('leaves when it has no next day', async () => {
    const trustId = newId.trust();
    const file = aFile({ deadlines: [aDeadline({ next: today })] });
    await keep(file, trustId);
    const { files } = on.stores.forTenant(trustId);
    const before = (await files.load(file.pupil.id))!;
    const after = { ...before.file, deadlines: [aDeadline({ next: null })] };
    await files.commit({ before, after, derived: derivedOf(after), audit: [], today });
    expect(await everythingDueOn(today)).toEqual([]);
  });

  test('costs no more than 0.03 units an item and half a unit a shard, however many pages it takes', async () => {
    const files = Array.from({ length: 10 }, () =>
      aFile({
        deadlines: Array.from({ length: 20 }, (_, n) => aDeadline({ occurrence: `2026-02-${10 + n}`, next: today })),
      }),
    );
    for (const file of files) await keep(file);
    on.units.reset();
    let found = 0;
    for (let shard = 0; shard < 4; shard += 1)
      found += (await on.stores.sweep.dueOn({ date: today, shard })).rows.length;
    expect(found).toBe(200);
    expect(on.units.spent().read).toBeLessThanOrEqual(0.03 * 200 + 0.5 * 4);
    expect(await everythingDueOn(today)).toHaveLength(200);
  });
});

describe('the watermark', () => {
  test('is moved by whoever knows where it stands', async () => {
    const { sweep } = on.stores;
    expect(await sweep.watermark()).toBeNull();
    expect(await sweep.moveWatermark(null, today)).toBe(true);
    expect(await sweep.moveWatermark(null, today)).toBe(false);
    expect(await sweep.moveWatermark(addDays(today, -1), addDays(today, 1))).toBe(false);
    expect(await sweep.moveWatermark(today, addDays(today, 1))).toBe(true);
    expect(await sweep.watermark()).toBe(addDays(today, 1));
  });

  test('shards are noted done run by run, and once more changes nothing', async () => {
    const { sweep } = on.stores;
    const now = instant('2026-11-20T06:00:00.000Z');
    for (const shard of [0, 3, 3]) await sweep.markShardDone({ run: today, shard, now });
    expect(await sweep.shardsDone(today)).toEqual([0, 3]);
    expect(await sweep.shardsDone(addDays(today, 1))).toEqual([]);
  });
});
