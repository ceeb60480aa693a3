import { expect, it } from 'vitest';
import { aFile, aMeeting, planningOn } from '../../notice/notice.fixture.ts';
import { planNotices } from '../../notice/plan-notices.ts';
import type { PupilFile } from '../pupil-file.ts';
import { on } from '../settle/settle.fixture.ts';
import { settle } from '../settle/settle.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { finishTask } from './finish-task.ts';

const meeting = aMeeting('annual-review');
const asked = (): PupilFile => {
  const file = settle(aFile({ meetings: [meeting] }), on('2027-01-27'));
  return { ...file, tasks: planNotices(file, meeting, planningOn('2027-01-27')).tasks };
};
const at = { ...context, ...on('2027-01-28') };
const finish = (file: PupilFile, kind: string) => {
  const task = file.tasks.find((each) => each.kind === kind);
  if (task === undefined) throw new Error(`the file asks for no ${kind}`);
  return finishTask(file, { id: task.id, outcome: 'By post' }, at);
};
const papersOf = (file: PupilFile) => settle(file, on('2027-01-28')).deadlines.find(({ rule }) => rule === 'AR_PAPERS');

it('AR_PAPERS ends with the task of sending the reports', () => {
  const done = fileOf(finish(asked(), 'send-papers'));
  expect(papersOf(done)).toMatchObject({
    ...{ state: 'met', endedOn: '2027-01-28' },
    endedBecause: 'The reports were sent on 28 January 2027',
  });
});

it('a day that somebody recorded before stands', () => {
  const recorded = { what: 'papers-sent' as const, of: meeting.id, on: on('2027-01-26').today, how: null, by: 'Priya' };
  const file = { ...asked(), happened: [{ ...recorded, recordedAt: at.now }] };
  expect(papersOf(fileOf(finish(file, 'send-papers')))).toMatchObject({ endedOn: '2027-01-26' });
});

it('a telephone call ends no duty', () => {
  expect(fileOf(finish(asked(), 'phone')).happened).toEqual([]);
});

it('a task that has ended by itself is not done any more', () => {
  const moved = settle({ ...asked(), meetings: [{ ...meeting, occurrence: 2 }] }, on('2027-01-28'));
  expect(faultPaths(finish(moved, 'send-papers'))).toEqual(['state']);
});
