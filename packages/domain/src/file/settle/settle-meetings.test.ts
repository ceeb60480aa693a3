import { describe, expect, it } from 'vitest';
import { date } from '../../calendar/index.ts';
import { aFileWithEhcp, invitation, meeting, on } from './settle.fixture.ts';
import { settle } from './settle.ts';

/** Her meeting is on 11 February 2027, and its invitation waits. */
const leaving = (leftOn: string) => {
  const file = aFileWithEhcp({ meetings: [meeting], notices: [invitation] });
  return settle({ ...file, pupil: { ...file.pupil, leftOn: date(leftOn) } }, on('2026-11-24'));
};

describe('a meeting planned for a day after the child left', () => {
  it.each([
    ['2026-11-20', 'cancelled', 'CANCELLED'],
    ['2027-02-10', 'cancelled', 'CANCELLED'],
    ['2027-02-11', 'planned', 'PENDING'],
    ['2027-02-12', 'planned', 'PENDING'],
  ])('with %s as the day of leaving is %s, and its invitation is %s', (leftOn, state, notice) => {
    const settled = leaving(leftOn);
    expect(settled.meetings[0]?.state).toBe(state);
    expect(settled.notices[0]?.state).toBe(notice);
  });

  it('says why it is called off, and is looked at today for whoever must be told', () => {
    expect(leaving('2026-11-20').meetings[0]).toMatchObject({
      next: '2026-11-24',
      calledOffBecause: 'The child’s last day here is 20 November 2026',
    });
  });

  it('is called off once', () => {
    const once = leaving('2026-11-20');
    const planned = { ...once, meetings: once.meetings.map((each) => ({ ...each, next: null })) };
    expect(settle(planned, on('2026-11-25')).meetings).toEqual(planned.meetings);
  });

  it('stays as it is where it was held', () => {
    const file = aFileWithEhcp({ meetings: [{ ...meeting, on: date('2026-11-23'), state: 'held' }] });
    const left = { ...file, pupil: { ...file.pupil, leftOn: date('2026-11-20') } };
    expect(settle(left, on('2026-11-24')).meetings[0]?.state).toBe('held');
  });
});
