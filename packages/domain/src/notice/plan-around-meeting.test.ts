import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { Meeting } from '../file/meeting.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { on } from '../file/settle/settle.fixture.ts';
import { settle } from '../file/settle/settle.ts';
import { aFile, aMeeting, planningOn } from './notice.fixture.ts';
import { planNotices } from './plan-notices.ts';

const planned = aMeeting('annual-review');
const held = aMeeting('annual-review', { state: 'held' });

const plan = (file: PupilFile, day: string, about: Meeting) => {
  const { notices, tasks } = planNotices(file, about, planningOn(day));
  const all = { ...file, notices: [...file.notices, ...notices], tasks: [...file.tasks, ...tasks] };
  return { file: all, notices: notices.map(({ step }) => step), tasks: tasks.map(({ kind }) => kind) };
};

const withMeeting = (meeting: Meeting, change: Partial<PupilFile> = {}) =>
  settle(aFile({ meetings: [meeting], ...change }), on('2027-02-12'));

describe('what a meeting asks of the school', () => {
  it.each([
    ['2027-01-21', []],
    ['2027-01-22', ['phone']],
    ['2027-01-27', ['phone', 'send-papers']],
    ['2027-02-10', ['send-papers']],
    ['2027-02-11', []],
  ])('on %s is %j', (day, kinds) => {
    expect(plan(aFile(), day, planned).tasks).toEqual(kinds);
  });

  it('is asked once for each day the meeting is planned for', () => {
    const once = plan(aFile(), '2027-01-27', planned);
    expect(plan(once.file, '2027-01-28', planned).tasks).toEqual([]);
    const moved = aMeeting('annual-review', { on: date('2027-02-12'), occurrence: 2 });
    expect(plan(once.file, '2027-01-28', moved).tasks).toEqual(['phone', 'send-papers']);
  });

  it('says for which meeting and by when, without a name', () => {
    const [phone] = plan(aFile(), '2027-01-22', planned).file.tasks;
    expect(phone).toMatchObject({
      why: 'Phone those who have not answered the invitation to the meeting on 11 February 2027.',
      dueOn: '2027-01-22',
      about: { obligation: `MEETING#${planned.id}`, occurrence: '1', step: 'phone', uselessAfter: '2027-02-09' },
    });
  });

  it('does not ask for what a person has said is done', () => {
    const settled = settle(aFile({ meetings: [planned] }), on('2027-01-11'));
    const done = settled.deadlines.map((each) =>
      each.rule === 'AR_PAPERS' ? { ...each, state: 'met' as const, endedBy: 'person' as const } : each,
    );
    expect(plan({ ...settled, deadlines: done }, '2027-01-27', planned).tasks).toEqual(['phone']);
  });
});

describe('what follows a meeting that was held', () => {
  it.each([
    ['2027-02-11', [], []],
    ['2027-02-12', [], ['send-report']],
    ['2027-02-22', [], ['send-report']],
    ['2027-02-23', ['council-decides'], ['send-report']],
    ['2027-03-12', ['did-you-hear'], ['send-report']],
    ['2027-04-13', [], ['send-report']],
  ])('on %s is %j to the family and %j for the school', (day, notices, tasks) => {
    expect(plan(withMeeting(held), day, held)).toMatchObject({ notices, tasks });
  });

  it('does not come of one that nobody said was held', () => {
    expect(plan(withMeeting(planned), '2027-02-23', planned)).toMatchObject({ notices: [], tasks: [] });
  });

  it('tells nobody of a decision that has come', () => {
    const { ehcp } = aFile();
    if (ehcp === null) throw new Error('the file has a plan');
    const decided = withMeeting(held, {
      ehcp: { ...ehcp, lastReview: { meetingOn: date('2027-02-11'), decidedOn: date('2027-02-12') } },
    });
    expect(plan(decided, '2027-02-23', held).notices).toEqual([]);
  });
});
