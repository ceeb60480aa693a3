import { describe, expect, it } from 'vitest';
import { date, instantAt } from '../calendar/index.ts';
import { answererSchema } from '../file/answerer.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import type { Reply, ReplyAnswer } from '../file/reply.ts';
import { aFileOnSenSupport, mother, on } from '../file/settle/settle.fixture.ts';
import { settle } from '../file/settle/settle.ts';
import { aFile, aMeeting, father, planningOn } from './notice.fixture.ts';
import { planNotices } from './plan-notices.ts';

const reply = (meeting: { id: Reply['meetingId'] }, who: typeof mother, answer: ReplyAnswer, day: string): Reply => ({
  ...{ meetingId: meeting.id, who: answererSchema.parse(`adult:${who.id}`), occurrence: 1, answer },
  ...{ note: null, interpreter: null, access: null, at: instantAt(date(day), '10:00') },
});
const sent = (file: PupilFile): PupilFile => ({
  ...file,
  notices: file.notices.map((notice) => ({ ...notice, state: 'SENT' as const })),
});

describe('phoning those who have not answered', () => {
  const meeting = aMeeting('annual-review');
  const invited = (() => {
    const file = aFile({ adults: [mother, father], meetings: [meeting] });
    return sent({ ...file, notices: planNotices(file, meeting, planningOn('2026-12-17')).notices });
  })();
  const tasksWith = (replies: readonly Reply[]) =>
    planNotices({ ...invited, replies }, meeting, planningOn('2027-01-22')).tasks.map(({ kind }) => kind);

  it('is asked for while one of them has not', () => {
    expect(tasksWith([])).toEqual(['phone']);
    expect(tasksWith([reply(meeting, mother, 'yes', '2027-01-10')])).toEqual(['phone']);
  });

  it('is not asked for once each has answered the meeting as it is', () => {
    const both = [reply(meeting, mother, 'yes', '2027-01-10'), reply(meeting, father, 'no', '2027-01-11')];
    expect(tasksWith(both)).toEqual([]);
    expect(tasksWith(both.map((each) => ({ ...each, occurrence: 2 })))).toEqual(['phone']);
  });

  it('ends when the last has answered', () => {
    const { tasks } = planNotices(invited, meeting, planningOn('2027-01-22'));
    const replies = [mother, father].map((who) => reply(meeting, who, 'yes', '2027-01-23'));
    expect(settle({ ...invited, tasks, replies }, on('2027-01-25')).tasks).toMatchObject([
      { kind: 'phone', state: 'ended', outcome: 'Overtaken: everybody has answered.' },
    ]);
  });
});

describe('a confirmation', () => {
  const meeting = aMeeting('sen-support-review');
  const invited = (() => {
    const file = aFileOnSenSupport({ adults: [mother, father], meetings: [meeting] });
    return sent({ ...file, notices: planNotices(file, meeting, planningOn('2027-01-14')).notices });
  })();
  const plan = (replies: readonly Reply[], day: string, file = invited) =>
    planNotices({ ...file, replies }, meeting, planningOn(day)).notices;

  it('goes to whoever has said that she will come to a termly review, once', () => {
    const said = [reply(meeting, mother, 'yes', '2027-01-18'), reply(meeting, father, 'another-time', '2027-01-18')];
    const first = plan(said, '2027-01-18');
    expect(first).toMatchObject([{ template: 'confirmation-family', recipient: { kind: 'adult', id: mother.id } }]);
    expect(plan(said, '2027-01-19', { ...invited, notices: [...invited.notices, ...first] })).toEqual([]);
  });

  it.each([
    ['2027-01-21', 1],
    ['2027-01-22', 0],
  ])('is one for three days: on %s %i', (day, count) => {
    expect(plan([reply(meeting, mother, 'yes', '2027-01-18')], day)).toHaveLength(count);
  });
});
