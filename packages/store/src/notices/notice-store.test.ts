import { addMinutes, date, instant, type Notice, noticeStates, noticeTransitions } from '@waymark/domain';
import {
  aFile,
  aNotice,
  aStaffFile,
  aStoreOnEmulator,
  derivedOf,
  newId,
  noticeStatesOf,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoticeRef, SettlingEvent } from './notice-store.ts';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator();
});
afterAll(() => on.stop());

const today = date('2026-11-20');
const now = instant('2026-11-23T08:00:00.000Z');
const leaseUntil = addMinutes(now, 15);

const kept = async (over: Partial<Notice> = {}) => {
  const stores = on.stores.forTenant(newId.trust());
  const notice = aNotice(over);
  const file = aFile({ notices: [notice] });
  await stores.files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
  const ref: NoticeRef = { subject: { kind: 'pupil', pupilId: file.pupil.id }, noticeId: notice.id };
  return { stores, file, notice, ref };
};

/** What the outbox holds of one message. */
const inOutbox = async (ref: NoticeRef) => {
  const upTo = instant('2030-01-01T00:00:00.000Z');
  const pages = await Promise.all([0, 1].map((shard) => on.stores.outbox.pending({ shard, upTo })));
  return pages.flatMap((page) => page.rows).filter((item) => item.noticeId === ref.noticeId);
};

describe('a claim', () => {
  test('holds a message until its lease ends, counted and dated', async () => {
    const { stores, ref, notice } = await kept();
    expect(await stores.notices.claim({ ...ref, noticeVersion: 1, fileVersion: 1, leaseUntil, now })).toBe(2);
    expect(await stores.notices.find(ref)).toEqual({
      ...notice,
      state: 'CLAIMED',
      version: 2,
      attempts: 1,
      attentionAt: leaseUntil,
      history: [...notice.history, { state: 'CLAIMED', at: now }],
    });
    expect(await inOutbox(ref)).toMatchObject([{ state: 'CLAIMED', version: 2, attentionAt: leaseUntil }]);
  });

  test('of two at once succeeds for one', async () => {
    const { stores, ref } = await kept();
    const claim = { ...ref, noticeVersion: 1, fileVersion: 1, leaseUntil, now };
    const claims = await Promise.all(Array.from({ length: 8 }, () => stores.notices.claim(claim)));
    expect(claims.filter((version) => version !== null)).toEqual([2]);
  });

  test('fails where the file has changed since its recipient was checked', async () => {
    const { stores, ref, file } = await kept();
    const loaded = (await stores.files.load(file.pupil.id))!;
    await stores.files.commit({ before: loaded, after: file, derived: derivedOf(file), audit: [], today });
    expect(await stores.notices.claim({ ...ref, noticeVersion: 1, fileVersion: 1, leaseUntil, now })).toBeNull();
    expect(await stores.notices.find(ref)).toMatchObject({ state: 'PENDING', version: 1 });
  });

  test('of two messages of which one may leave fails for the second', async () => {
    const stores = on.stores.forTenant(newId.trust());
    const [one, other] = [aNotice(), aNotice()];
    const file = aFile({ notices: [one, other] });
    await stores.files.commit({ before: null, after: file, derived: derivedOf(file), audit: [], today });
    const subject = { kind: 'pupil', pupilId: file.pupil.id } as const;
    const claim = (mine: Notice, beside: Notice) =>
      stores.notices.claim({
        ...{ subject, noticeId: mine.id, noticeVersion: 1, fileVersion: 1, leaseUntil, now },
        beside: [{ noticeId: beside.id, noticeVersion: 1 }],
      });
    const claims = await Promise.all([claim(one, other), claim(other, one)]);
    expect(claims.filter((version) => version !== null).length).toBeLessThanOrEqual(1);
    expect([...claims, await claim(one, other), await claim(other, one)].filter((each) => each !== null)).toEqual([2]);
  });

  test.each(noticeStates.filter((state) => state !== 'PENDING'))('fails for a message that is %s', async (state) => {
    const { stores, ref } = await kept({ state });
    expect(await stores.notices.claim({ ...ref, noticeVersion: 1, fileVersion: 1, leaseUntil, now })).toBeNull();
  });

  test("of a message to a member of staff checks her own file's version", async () => {
    const { staffFiles, notices } = on.stores.forTenant(newId.trust());
    const notice = aNotice({ obligation: 'DIGEST' });
    const file = aStaffFile({ notices: [notice] });
    await staffFiles.commit({ before: null, after: file, audit: [], today });
    const ref: NoticeRef = { subject: { kind: 'staff', staffId: file.staff.id }, noticeId: notice.id };
    expect(await notices.claim({ ...ref, noticeVersion: 1, fileVersion: 2, leaseUntil, now })).toBeNull();
    expect(await notices.claim({ ...ref, noticeVersion: 1, fileVersion: 1, leaseUntil, now })).toBe(2);
  });
});

describe('a settling', () => {
  const events = Object.keys(noticeTransitions).filter(
    (event): event is SettlingEvent => !['claim', 'hold', 'letGo'].includes(event),
  );

  test.each(events)('by %s is written from the states that the table allows and no other', async (event) => {
    for (const state of noticeStates) {
      const { stores, ref } = await kept({ state });
      const allowed: readonly string[] = noticeTransitions[event].from;
      const result = await stores.notices.settle({ ...ref, event, now, attentionAt: null });
      expect({ state, ok: result.ok }).toEqual({ state, ok: allowed.includes(state) });
      const { to } = noticeTransitions[event];
      expect(await stores.notices.find(ref)).toMatchObject(
        result.ok ? { state: to, version: 2 } : { state, version: 1 },
      );
    }
  });

  test('keeps what the provider said and takes the message out of the outbox', async () => {
    const { stores, ref } = await kept(noticeStatesOf.claimed);
    const sent = await stores.notices.settle({
      ...ref,
      event: 'sent',
      now,
      attentionAt: leaseUntil,
      sentAt: now,
      providerMessageId: 'm-1',
      noticeVersion: 2,
    });
    expect(sent).toMatchObject({
      ok: true,
      notice: { state: 'SENT', version: 3, sentAt: now, providerMessageId: 'm-1' },
    });
    const done = await stores.notices.settle({ ...ref, event: 'delivered', now: leaseUntil, attentionAt: null });
    expect(done).toMatchObject({ ok: true, notice: { state: 'DELIVERED', attentionAt: null, sentAt: now } });
    expect(await inOutbox(ref)).toEqual([]);
  });

  test('of a held message takes it off its school list', async () => {
    const { stores, ref, file } = await kept(noticeStatesOf.held);
    const { schoolId } = file.pupil;
    expect((await stores.lists.held({ schoolId })).rows).toHaveLength(1);
    await stores.notices.settle({ ...ref, event: 'cancel', now, attentionAt: null, reason: 'MEETING_MOVED' });
    expect((await stores.lists.held({ schoolId })).rows).toEqual([]);
  });

  test('with a version fails where another has come between; and tells what stands there', async () => {
    const { stores, ref } = await kept(noticeStatesOf.sent);
    const late = await stores.notices.settle({ ...ref, event: 'delivered', now, attentionAt: null, noticeVersion: 2 });
    expect(late).toMatchObject({ ok: false, reason: 'not-allowed', notice: { state: 'SENT', version: 3 } });
  });

  test('of a message that does not exist writes nothing', async () => {
    const { stores, ref } = await kept();
    const nobody = { ...ref, noticeId: newId.notice() };
    expect(await stores.notices.settle({ ...nobody, event: 'delivered', now, attentionAt: null })).toEqual({
      ok: false,
      reason: 'not-allowed',
      notice: null,
    });
    expect(await stores.notices.find(nobody)).toBeNull();
  });
});

describe('looking again later', () => {
  test('moves a message in the outbox and changes nothing else about it', async () => {
    const { stores, ref, notice } = await kept();
    expect(await stores.notices.postpone({ ...ref, noticeVersion: 1, attentionAt: leaseUntil })).toBe(true);
    expect(await stores.notices.find(ref)).toEqual({ ...notice, attentionAt: leaseUntil });
    expect(await inOutbox(ref)).toMatchObject([{ attentionAt: leaseUntil }]);
  });

  test('never puts back one that has left the outbox or changed', async () => {
    const { stores, ref } = await kept(noticeStatesOf.cancelled);
    expect(await stores.notices.postpone({ ...ref, noticeVersion: 1, attentionAt: leaseUntil })).toBe(false);
    const changed = await kept(noticeStatesOf.claimed);
    expect(await changed.stores.notices.postpone({ ...changed.ref, noticeVersion: 1, attentionAt: leaseUntil })).toBe(
      false,
    );
  });
});
