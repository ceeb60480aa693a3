import { aFile, aNotice, anAdult, aPupil, newId, noticeStatesOf } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import type { Notice } from '../notice-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import { settle } from '../settle/index.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { cancelNotice, restoreNotice, writeInstead } from './notice-decisions.ts';

let made = 0;
const settled = (file: PupilFile) =>
  settle(file, {
    ...context,
    ...{ calendar: null, laMeetingBufferWeeks: 4 },
    newId: () => {
      made += 1;
      return `01K0000000000000000000${String(made).padStart(4, '0')}`;
    },
  });

const mother = anAdult({ pr: 'unknown' });
const about = (over: Partial<Notice> = {}) =>
  aNotice({
    ...noticeStatesOf.held,
    ...{ obligation: 'OTHER#1', recipient: { kind: 'adult', id: mother.id }, reason: 'PR_UNKNOWN', uselessAfter: null },
    ...over,
  });
const fileWith = (notice: Notice, over: Partial<PupilFile> = {}) =>
  aFile({ adults: [mother], notices: [notice], ...over });
const cancelled = (notice: Notice) => fileOf(cancelNotice(fileWith(notice), notice, context));

const restore = (file: PupilFile) => restoreNotice(file, { id: file.notices[0]!.id, newId: newId.notice() }, context);

describe('a message that somebody decides not to send', () => {
  test.each(['HELD', 'PENDING'] as const)('is cancelled from %s, and stays so whatever is found out', (state) => {
    const file = cancelled(about({ state }));
    expect(file.notices[0]).toMatchObject({ state: 'CANCELLED', reason: 'BY_PERSON', attentionAt: null });
    expect(settled({ ...file, adults: [anAdult({ ...mother, pr: 'yes' })] }).notices[0]?.state).toBe('CANCELLED');
  });

  test.each(['CLAIMED', 'SENT', 'UNKNOWN', 'CANCELLED', 'SUPERSEDED'] as const)('is refused once it is %s', (state) => {
    const notice = about({ state });
    expect(faultPaths(cancelNotice(fileWith(notice), notice, context))).toEqual(['state']);
  });

  test('is held again when that is taken back, and leaves where she may be told by now', () => {
    const file = cancelled(about());
    const again = fileOf(restore(file));
    expect(settled(again).notices).toMatchObject([{ state: 'CANCELLED' }, { state: 'HELD', reason: 'PR_UNKNOWN' }]);
    const found = { ...again, adults: [{ ...mother, pr: 'yes' as const }] };
    expect(settled(found).notices[1]).toMatchObject({ state: 'PENDING', reason: null });
  });

  test('is taken back once, by a message of its own', () => {
    const again = fileOf(restore(cancelled(about())));
    expect(again.notices[0]?.id).not.toBe(again.notices[1]?.id);
    expect(faultPaths(restore(again))).toEqual(['state']);
  });

  test('waits to leave again where it was for a professional', () => {
    const file = cancelled(about({ state: 'PENDING', recipient: { kind: 'professional', id: 'p' } }));
    const again = fileOf(restore(file));
    expect(settled(again).notices[1]).toMatchObject({ state: 'PENDING', reason: null });
  });

  test('cannot be taken back where something else cancelled it, or after its day', () => {
    const other = about({ state: 'CANCELLED', reason: 'PAPER' });
    expect(faultPaths(restore(fileWith(other)))).toEqual(['state']);
    const taken = (uselessAfter: string) => {
      const file = cancelled(about({ uselessAfter: date(uselessAfter) }));
      return faultPaths(restore(file));
    };
    expect([taken('2026-11-22'), taken('2026-11-23')]).toEqual([['state'], []]);
  });

  test('is one of this file', () => {
    expect(faultPaths(cancelNotice(aFile(), about(), context))).toEqual(['noticeId']);
  });
});

describe('a letter instead of a held message', () => {
  const pupil = aPupil({ dateOfBirth: date('2010-08-31') });
  const toHer = about({ recipient: { kind: 'child' }, reason: 'NO_OWN_ADDRESS' });

  test('is a task to print it, where only an address stands in the way', () => {
    const file = fileOf(writeInstead(fileWith(toHer, { pupil }), toHer, context));
    const after = settled(file);
    expect(after.notices[0]).toMatchObject({ state: 'CANCELLED', reason: 'PAPER' });
    expect(after.tasks).toMatchObject([{ kind: 'send-letter', state: 'open', noticeId: toHer.id, adultId: null }]);
  });

  test('is no way round a check', () => {
    const notice = about();
    expect(faultPaths(writeInstead(fileWith(notice), notice, context))).toEqual(['state']);
    const file = fileWith({ ...notice, channel: 'paper' });
    expect(settled(file).notices[0]).toMatchObject({ state: 'HELD', reason: 'PR_UNKNOWN' });
  });
});
