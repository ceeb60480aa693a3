import { describe, expect, it } from 'vitest';
import { date, instantAt } from '../calendar/index.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { invitation, mother, on } from '../file/settle/settle.fixture.ts';
import { settle } from '../file/settle/settle.ts';
import { aboutOfInstant, askedForInstant, instantsOf, isNeverResent, withInstants } from './instants.ts';
import { aFile, aMeeting, aSenco, aStaffFile, sha256 } from './notice.fixture.ts';

const meeting = aMeeting('annual-review');
const planned = settle(aFile({ meetings: [meeting], notices: [invitation] }), on('2026-12-17'));
const withNotice = (file: PupilFile, state: 'HELD' | 'BOUNCED' | 'SENT') => ({
  ...file,
  notices: file.notices.map((notice) => ({ ...notice, state })),
});

describe('what happens at once', () => {
  it('is a message that is now held, not one that was', () => {
    const held = settle({ ...planned, adults: [{ ...mother, pr: 'unknown' }] }, on('2026-12-17'));
    expect(instantsOf(planned, held)).toEqual(['held']);
    expect(instantsOf(held, held)).toEqual([]);
    expect(instantsOf({ ...planned, notices: [] }, held)).toEqual(['held']);
  });

  it('is a message that came back', () => {
    expect(instantsOf(withNotice(planned, 'SENT'), withNotice(planned, 'BOUNCED'))).toEqual(['came-back']);
  });

  it.each([
    ['2026-12-30', []],
    ['2027-01-28', []],
    ['2027-01-29', ['missed']],
  ])('is a duty of the school whose day has passed: on %s %j', (day, expected) => {
    expect(instantsOf(planned, settle(planned, on(day)))).toEqual(expected);
  });

  it('is no duty that came late into the file', () => {
    expect(instantsOf({ ...planned, deadlines: [] }, settle(planned, on('2027-01-29')))).toEqual([]);
  });
});

describe('who hears of it at once', () => {
  const schoolId = planned.pupil.schoolId;
  const senco = (change: Partial<typeof aSenco> = {}) => ({
    ...aSenco,
    grants: [{ role: 'senco' as const, scope: { kind: 'school' as const, schoolId } }],
    instant: ['held' as const],
    ...change,
  });
  const asked = (staff: typeof aSenco, by = 'system') =>
    askedForInstant([staff], { kinds: ['held', 'missed'], schoolId, by }).map(({ kinds }) => kinds);

  it('is whoever asked, for what she asked', () => {
    expect(asked(senco())).toEqual([['held']]);
    expect(asked(senco({ instant: [] }))).toEqual([]);
    expect(asked(aSenco)).toEqual([]);
  });

  it('is nobody who left, has another school, may not read messages or did it herself', () => {
    expect(asked(senco({ active: false }))).toEqual([]);
    expect(asked(senco({ grants: [{ role: 'teacher', scope: { kind: 'school', schoolId } }] }))).toEqual([]);
    expect(asked(senco(), aSenco.id)).toEqual([]);
  });
});

describe('a message at once', () => {
  const file = aStaffFile();
  const tell = (before: typeof file, day: string, time: string) =>
    withInstants(
      before,
      { kinds: ['held'], pupilId: planned.pupil.id },
      { now: instantAt(date(day), time), hash: sha256 },
    );

  it('leaves in the sending hours and is of use that day alone', () => {
    const [notice] = tell(file, '2026-12-18', '19:00').notices;
    expect(notice).toMatchObject({ leaveAt: '2026-12-21T08:00:00.000Z', uselessAfter: '2026-12-21' });
    expect(aboutOfInstant(notice?.obligation ?? '')).toEqual({ kind: 'held', pupilId: planned.pupil.id });
    expect(isNeverResent({ obligation: notice?.obligation ?? '' })).toBe(true);
  });

  it('is one a day of its kind about a child', () => {
    const once = tell(file, '2026-12-17', '09:00');
    expect(tell(once, '2026-12-17', '15:00')).toBe(once);
    expect(tell(once, '2026-12-18', '09:00').notices).toHaveLength(2);
  });
});
