import { describe, expect, it } from 'vitest';
import { date } from '../../calendar/index.ts';
import { aFile, aMeeting, planningOn } from '../../notice/notice.fixture.ts';
import { planNotices } from '../../notice/plan-notices.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import { invitation, mother, on } from './settle.fixture.ts';
import { settle } from './settle.ts';

const meeting = aMeeting('annual-review');

/** A mother who wants letters: her invitation is one, and the school is to phone and to send the papers. */
const withTasks = (): PupilFile => {
  const file = aFile({ adults: [{ ...mother, prefers: 'paper' }], meetings: [meeting] });
  const { tasks } = planNotices(file, meeting, planningOn('2027-01-27'));
  return settle({ ...file, tasks }, on('2027-01-27'));
};

const tasksAfter = (change: Partial<Meeting>, day = '2027-01-28') =>
  settle({ ...withTasks(), meetings: [{ ...meeting, ...change }] }, on(day)).tasks.map(
    ({ kind, state, outcome, doneOn }) => ({ kind, state, outcome, doneOn }),
  );

const allOpen = ['send-letter', 'phone', 'send-papers'].map((kind) => ({
  ...{ kind, state: 'open', outcome: null, doneOn: null },
}));

describe('a task about a meeting', () => {
  it('stays open while the meeting stands and it is of use', () => {
    expect(tasksAfter({})).toEqual(allOpen);
    expect(tasksAfter({ place: 'The hall' })).toEqual(allOpen);
  });

  it.each([
    [{ occurrence: 2, on: date('2027-02-12') }, 'the meeting was moved'],
    [{ state: 'cancelled' }, 'the meeting was called off'],
    [{ state: 'held' }, 'the meeting is over'],
  ] as const)('ends with its reason when it is %j', (change, why) => {
    const ended = { state: 'ended', outcome: `Overtaken: ${why}.`, doneOn: '2027-01-28' };
    expect(tasksAfter(change)).toEqual(allOpen.map(({ kind }) => ({ kind, ...ended })));
  });

  it.each([
    ['2027-02-09', ['open', 'open', 'open']],
    ['2027-02-10', ['open', 'ended', 'open']],
    ['2027-02-11', ['ended', 'ended', 'ended']],
  ])('is of use to its last day: on %s %j', (day, states) => {
    expect(tasksAfter({}, day).map(({ state }) => state)).toEqual(states);
  });

  it('keeps what was done as it was done', () => {
    const file = withTasks();
    const done = file.tasks.map((task) => ({ ...task, state: 'done' as const, outcome: 'Posted' }));
    const after = settle({ ...file, tasks: done, meetings: [{ ...meeting, state: 'cancelled' }] }, on('2027-01-28'));
    expect(after.tasks.map(({ outcome }) => outcome)).toEqual(['Posted', 'Posted', 'Posted']);
  });
});

it('a letter that a message became ends with the meeting too', () => {
  const file = aFile({
    adults: [{ ...mother, prefers: 'paper' }],
    meetings: [meeting],
    notices: [{ ...invitation, uselessAfter: date('2027-02-10') }],
  });
  const asked = settle(file, on('2026-12-17'));
  expect(asked.tasks).toMatchObject([{ kind: 'send-letter', state: 'open' }]);
  const off = settle({ ...asked, meetings: [{ ...meeting, state: 'cancelled' }] }, on('2026-12-18'));
  expect(off.tasks).toMatchObject([{ state: 'ended', outcome: 'Overtaken: the meeting was called off.' }]);
});

it('a task that is about no meeting is ended by a person alone', () => {
  const file = withTasks();
  const follow = file.tasks.map(({ about: _, ...task }) => task);
  const after = settle({ ...file, tasks: follow, meetings: [] }, on('2027-06-01'));
  expect(after.tasks.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
});
