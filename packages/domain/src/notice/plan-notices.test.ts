import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { Adult } from '../file/adult.ts';
import type { Meeting } from '../file/meeting.ts';
import type { NoticeState } from '../file/notice-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { mother } from '../file/settle/settle.fixture.ts';
import { noticeIdSchema } from '../ids/index.ts';
import { aFile, aMeeting, father, planningOn, psychologist, sha256 } from './notice.fixture.ts';
import { noticeId } from './notice-id.ts';
import { planNotices } from './plan-notices.ts';

const meeting = aMeeting('annual-review', { professionals: [{ contactId: psychologist.id, as: null }] });

/** The file after planning on that day, with what was added said in short. */
const plan = (file: PupilFile, day: string, about: Meeting = meeting) => {
  const planned = planNotices(file, about, planningOn(day));
  return {
    file: { ...file, notices: [...file.notices, ...planned.notices], tasks: [...file.tasks, ...planned.tasks] },
    notices: planned.notices.map(({ step, recipient, state }) => `${step} ${recipient.kind} ${state}`),
    tasks: planned.tasks.map(({ kind }) => kind),
  };
};

const withMother = (change: Partial<Adult>) => aFile({ adults: [{ ...mother, ...change }] });
const sent = (file: PupilFile, state: NoticeState = 'SENT') => ({
  ...file,
  notices: file.notices.map((notice) => ({ ...notice, state })),
});

describe('the id of a message', () => {
  const identity = { obligation: 'MEETING#A', occurrence: '1', step: 'invite', recipient: 'child' };

  it('is the same for the same message and one of our ids', () => {
    expect(noticeId(sha256, identity)).toBe(noticeId(sha256, { ...identity }));
    expect(noticeIdSchema.safeParse(noticeId(sha256, identity)).success).toBe(true);
  });

  it.each([
    { ...identity, obligation: 'MEETING#B' },
    { ...identity, occurrence: '2' },
    { ...identity, step: 'views' },
    { ...identity, recipient: 'adult:1' },
    { ...identity, occurrence: '1","invite', step: '' },
  ])('is another for %j', (other) => {
    expect(noticeId(sha256, other)).not.toBe(noticeId(sha256, identity));
  });
});

describe('planning the messages of a meeting', () => {
  it.each([
    ['2026-11-18', []],
    ['2026-11-19', ['invite-ask professional PENDING']],
    ['2026-12-16', ['invite-ask professional PENDING']],
    ['2026-12-17', ['invite adult PENDING', 'invite-ask professional PENDING']],
  ])('on %s it owes %j', (day, expected) => {
    expect(plan(aFile(), day).notices).toEqual(expected);
  });

  it('owes one who comes for two of the invited one message, not two of one id', () => {
    const twice = aMeeting('annual-review', {
      professionals: [
        { contactId: psychologist.id, as: 'la-officer' },
        { contactId: psychologist.id, as: 'health' },
      ],
    });
    expect(plan(aFile(), '2026-11-19', twice).notices).toEqual(['invite-ask professional PENDING']);
  });

  it('adds nothing the second time', () => {
    const once = plan(aFile(), '2026-12-17');
    expect(plan(once.file, '2026-12-17')).toMatchObject({ notices: [], tasks: [] });
    expect(plan(sent(once.file), '2026-12-18')).toMatchObject({ notices: [], tasks: [] });
  });

  it('leaves from eight in the morning and names the end of its use', () => {
    const [notice] = plan(aFile({ notices: [] }), '2026-12-17').file.notices;
    expect(notice).toMatchObject({
      leaveAt: '2026-12-17T08:00:00.000Z',
      attentionAt: '2026-12-17T08:00:00.000Z',
      uselessAfter: '2027-02-10',
      template: 'annual-review-invite-family',
    });
  });

  it('tells each parent in a message of her own', () => {
    const both = aFile({ adults: [mother, father] });
    expect(plan(both, '2026-12-17').notices.filter((each) => each.includes('adult'))).toHaveLength(2);
  });

  it.each([
    [{ pr: 'unknown' }, ['invite adult HELD'], []],
    [{ order: { state: 'alleged' } }, ['invite adult HELD'], []],
    [{ prefers: 'paper' }, [], ['send-letter']],
    [{ emailState: 'bounced' }, [], ['send-letter']],
    [{ safeguardingHold: true }, [], []],
    [{ contactAllowed: 'no' }, [], []],
  ] as const)('for an adult with %j: messages %j, tasks %j', (change, notices, tasks) => {
    const planned = plan(withMother(change), '2026-12-17', aMeeting('annual-review'));
    expect(planned).toMatchObject({ notices, tasks });
    expect(plan(planned.file, '2027-01-07', aMeeting('annual-review')).notices).toEqual([]);
  });

  it('keeps a held message in the outbox until it is overtaken', () => {
    const [held] = plan(withMother({ pr: 'unknown' }), '2026-12-17').file.notices;
    expect(held).toMatchObject({ state: 'HELD', reason: 'PR_UNKNOWN', attentionAt: '2027-02-11T00:00:00.000Z' });
  });

  it('writes to the young person in words of her own once rights have passed, and to nobody without her wish', () => {
    const file = aFile();
    const pupil = { ...file.pupil, dateOfBirth: date('2010-05-14'), email: 'sam@example.org' };
    const planned = plan({ ...file, pupil }, '2026-12-17', aMeeting('annual-review'));
    expect(planned.notices).toEqual(['invite child PENDING']);
    expect(planned.file.notices[0]?.template).toBe('annual-review-invite-young-person');
  });

  it('asks for a phone call where a professional has no working address', () => {
    const planned = planNotices(
      aFile(),
      meeting,
      planningOn('2026-11-19', '06:00', { contacts: [{ ...psychologist, emailState: 'bounced' }] }),
    );
    expect(planned.notices).toEqual([]);
    expect(planned.tasks).toMatchObject([{ kind: 'phone', adultId: null }]);
    expect(planned.tasks[0]?.why).toContain('the educational psychologist');
  });

  it('invites an adult who was added late with the invitation, not with a reminder', () => {
    const invited = sent(plan(aFile(), '2026-12-17').file);
    const later = plan({ ...invited, adults: [mother, father] }, '2027-02-05');
    expect(later.notices.filter((each) => each.includes('adult'))).toEqual([
      'reminder-5 adult PENDING',
      'invite adult PENDING',
    ]);
  });

  it('goes on with the cadence where an earlier message was cancelled', () => {
    const cancelled = sent(plan(aFile(), '2026-12-17').file, 'CANCELLED');
    expect(plan(cancelled, '2027-01-07').notices[0]).toBe('views adult PENDING');
  });

  it('starts anew when the meeting moves', () => {
    const invited = sent(plan(aFile(), '2026-12-17', aMeeting('annual-review')).file);
    const moved = aMeeting('annual-review', { on: date('2027-02-04'), occurrence: 2 });
    const again = plan(invited, '2026-12-18', moved);
    expect(again.notices).toEqual(['invite adult PENDING']);
    expect(again.file.notices[0]?.id).not.toBe(again.file.notices[1]?.id);
  });
});

describe('a meeting called off', () => {
  const off = aMeeting('annual-review', { state: 'cancelled' });

  it('is told to whoever may have heard of it, once', () => {
    const invited = sent(plan(aFile({ adults: [mother, father] }), '2026-12-17', aMeeting('annual-review')).file);
    const told = plan(invited, '2027-01-20', off);
    expect(told.notices).toEqual(['called-off adult PENDING', 'called-off adult PENDING']);
    expect(plan(told.file, '2027-01-20', off).notices).toEqual([]);
  });

  it('is told by letter to whoever got a letter', () => {
    const posted = plan(withMother({ prefers: 'paper' }), '2026-12-17', aMeeting('annual-review'));
    expect(plan(posted.file, '2027-01-20', off).tasks).toEqual(['send-letter']);
  });

  it('is told to nobody where nobody had heard', () => {
    expect(plan(aFile(), '2026-11-03', off)).toMatchObject({ notices: [], tasks: [] });
    const held = plan(withMother({ pr: 'unknown' }), '2026-12-17', aMeeting('annual-review'));
    expect(plan(held.file, '2027-01-20', off).notices).toEqual([]);
  });

  it.each([
    ['2027-02-11', 1],
    ['2027-02-12', 0],
  ])('on %s owes %i', (day, count) => {
    const invited = sent(plan(aFile(), '2026-12-17', aMeeting('annual-review')).file);
    expect(plan(invited, day, off).notices).toHaveLength(count);
  });
});
