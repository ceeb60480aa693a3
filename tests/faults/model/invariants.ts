import { mayBecome, type Notice, type NoticeState, type PupilFile } from '@waymark/domain';
import type { AuditEntry } from '@waymark/store';
import { expect } from 'vitest';
import type { System } from './a-system.ts';
import { isExplained, mayBeTold } from './witness.ts';

const askedOfAPerson: readonly NoticeState[] = ['BOUNCED', 'COMPLAINED', 'REJECTED', 'FAILED', 'SUPPRESSED'];
const endedByFacts: readonly NoticeState[] = ['SUPERSEDED', 'CANCELLED'];

/** What must hold at every moment, whatever happened before it. */
export const checkAlways = async ({ load, witness, provider, world }: System): Promise<void> => {
  expect(witness.faults).toEqual([]);
  const file = await load();
  const ids = new Set(file.notices.map(({ id }) => String(id)));
  expect(ids.size).toBe(file.notices.length);
  for (const { noticeId } of provider.accepted) expect(ids).toContain(noticeId);
  for (const { history, state, attempts } of file.notices) {
    expect(history.at(-1)?.state).toBe(state);
    expect(history.filter((each) => each.state === 'CLAIMED')).toHaveLength(attempts);
    const goneAgain = history.filter((each, n) => each.state === 'PENDING' && history[n - 1]?.state === 'UNKNOWN');
    expect(goneAgain.length).toBeLessThanOrEqual(1);
    for (const [n, { state: after }] of history.slice(1).entries()) {
      const before = history[n]?.state ?? after;
      expect(`${before} ${after} ${mayBecome(before, after)}`).toBe(`${before} ${after} true`);
    }
  }
  // What was tried already is decided again when it goes once more, and not before.
  for (const notice of file.notices.filter(({ state, attempts }) => state === 'PENDING' && attempts === 0)) {
    expect(mayBeTold(file, notice, world.clock.today())).toBe(true);
  }
};

const openTaskFor = (file: PupilFile, { id }: Notice): boolean =>
  file.tasks.some(({ noticeId, state }) => noticeId === id && state === 'open');

/** Every message has ended, or a person is asked; whoever may be told has been owed something about the meeting. */
export const checkEnded = (file: PupilFile): void => {
  for (const notice of file.notices) {
    const { state } = notice;
    const ended = state === 'DELIVERED' || endedByFacts.includes(state) || openTaskFor(file, notice);
    expect(`${state} ${ended}`).toBe(`${state} true`);
    if (askedOfAPerson.includes(state)) expect(openTaskFor(file, notice)).toBe(true);
    expect(notice.attentionAt).toBeNull();
  }
};

const audit = async ({ world, id }: System): Promise<readonly AuditEntry[]> => {
  const months = ['2026-12', '2027-01', '2027-02', '2027-03'];
  const pages = await Promise.all(
    months.map((month) => world.tenant.audit.page({ subject: `P#${id}`, month, limit: 1000 })),
  );
  return pages.flatMap(({ rows }) => rows);
};

/** Each message says by its own history and the file's audit how it came to be what it is. */
export const checkExplained = async (system: System): Promise<void> => {
  const file = await system.load();
  const entries = await audit(system);
  const done = (what: readonly string[], at: string): boolean =>
    entries.some((entry) => what.includes(entry.what) && entry.at === at);
  for (const notice of file.notices) {
    const { history, state, reason } = notice;
    expect(done(['planned'], history[0]?.at ?? '')).toBe(true);
    const lastAt = history.at(-1)?.at ?? '';
    if (askedOfAPerson.includes(state)) expect(done(['message-followed-up'], lastAt)).toBe(true);
    if (state !== 'DELIVERED' && state !== 'SENT') expect(reason).not.toBeNull();
    if (state === 'CANCELLED' && notice.recipient.kind !== 'professional') {
      expect(done(['settled', 'test', 'planned', 'message-followed-up', 'item-given-up'], lastAt)).toBe(true);
    }
    const times = system.provider.accepted.filter(({ noticeId }) => noticeId === notice.id).length;
    if (times > 0) expect(system.world.blobs.keys()).toContain(`messages/${system.world.trustId}/${notice.id}.json`);
    if (times > 1) expect(isExplained(notice)).toBe(true);
    if (times > 1)
      expect(system.world.blobs.keys()).toContain(`messages/${system.world.trustId}/${notice.id}.first.json`);
    if (state === 'DELIVERED' || state === 'BOUNCED' || state === 'COMPLAINED') expect(times).toBeGreaterThan(0);
  }
};
