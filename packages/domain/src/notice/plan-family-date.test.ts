import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { aFileOnSenSupport, ehcp, mother, on, plan } from '../file/settle/settle.fixture.ts';
import { settle } from '../file/settle/settle.ts';
import { aFile, aMeeting, father, planningOn } from './notice.fixture.ts';
import { planFamilyDate } from './plan-family-date.ts';

const ofRule = (file: PupilFile, rule: string): StoredDeadline | undefined =>
  file.deadlines.find((each) => each.rule === rule);

/** A day of the planner: what is due of this rule is planned, and looked at. */
const planOn = (file: PupilFile, rule: string, day: string) => {
  const settled = settle(file, on(day));
  const deadline = ofRule(settled, rule);
  if (deadline?.next == null || deadline.next > day) return { file: settled, notices: [], tasks: [] };
  const planned = planFamilyDate(settled, deadline, planningOn(day));
  const after = settle(
    {
      ...settled,
      deadlines: settled.deadlines.map((each) =>
        each === deadline && each.tell ? { ...each, tell: { upTo: date(day) } } : each,
      ),
      notices: [...settled.notices, ...planned.notices],
      tasks: [...settled.tasks, ...planned.tasks],
    },
    on(day),
  );
  return {
    file: after,
    notices: planned.notices.map(({ step, template, state }) => `${step} ${template} ${state}`),
    tasks: planned.tasks.map(({ kind }) => kind),
  };
};

const served = (day: string, change: Partial<PupilFile> = {}) =>
  aFile({ ehcp: { ...ehcp, noticeServedOn: date(day) }, ...change });

/** The file as it stood, then with the notice, entered on that day. */
const noticeEntered = (servedOn: string, enteredOn: string, change: Partial<PupilFile> = {}) => {
  const before = settle(aFile(change), on(enteredOn));
  return settle({ ...before, ehcp: { ...ehcp, noticeServedOn: date(servedOn) } }, on(enteredOn));
};

describe('AR_REPRESENTATIONS: the family’s 15 days to answer proposed amendments', () => {
  const entered = noticeEntered('2026-11-10', '2026-11-12');

  it('are told of on the day the notice is entered, to each who may be told', () => {
    const both = noticeEntered('2026-11-10', '2026-11-12', { adults: [mother, father] });
    expect(planOn(both, 'AR_REPRESENTATIONS', '2026-11-12').notices).toEqual([
      'told comments-amendments-family PENDING',
      'told comments-amendments-family PENDING',
    ]);
  });

  it('are told of as a document, until their last day', () => {
    const [notice] = planOn(entered, 'AR_REPRESENTATIONS', '2026-11-12').file.notices;
    expect(notice).toMatchObject({
      obligation: 'DEADLINE#AR_REPRESENTATIONS#2026-11-10',
      ...{ occurrence: '2026-11-24', messageKind: 'document', uselessAfter: '2026-11-24' },
    });
  });

  it.each([
    ['2026-11-18', []],
    ['2026-11-19', ['reminder-5 comments-amendments-family PENDING']],
    ['2026-11-24', ['reminder-5 comments-amendments-family PENDING']],
    ['2026-11-25', []],
  ])('are told of once more five days before they end: on %s %j', (day, expected) => {
    const told = planOn(entered, 'AR_REPRESENTATIONS', '2026-11-12').file;
    expect(planOn(told, 'AR_REPRESENTATIONS', day).notices).toEqual(expected);
  });

  it('are told of once where the notice is entered within five days of their end', () => {
    const late = noticeEntered('2026-11-10', '2026-11-20');
    const first = planOn(late, 'AR_REPRESENTATIONS', '2026-11-20');
    expect(first.notices).toEqual(['told comments-amendments-family PENDING']);
    expect(planOn(first.file, 'AR_REPRESENTATIONS', '2026-11-23').notices).toEqual([]);
  });

  it('are not told of when they are over, or were in the file before', () => {
    expect(planOn(noticeEntered('2026-11-10', '2026-11-25'), 'AR_REPRESENTATIONS', '2026-11-25').notices).toEqual([]);
    const imported = settle(served('2026-11-10'), { ...on('2026-11-12'), tellsFamilies: false });
    expect(planOn(imported, 'AR_REPRESENTATIONS', '2026-11-12').notices).toEqual([]);
    expect(planOn(imported, 'AR_REPRESENTATIONS', '2026-11-19').notices).toEqual([]);
  });

  it('become a letter for whoever wants paper, and wait for whoever must be checked', () => {
    const paper = noticeEntered('2026-11-10', '2026-11-12', { adults: [{ ...mother, prefers: 'paper' }] });
    expect(planOn(paper, 'AR_REPRESENTATIONS', '2026-11-12')).toMatchObject({ notices: [], tasks: ['send-letter'] });
    const unknown = noticeEntered('2026-11-10', '2026-11-12', { adults: [{ ...mother, pr: 'unknown' }] });
    expect(planOn(unknown, 'AR_REPRESENTATIONS', '2026-11-12').notices).toEqual([
      'told comments-amendments-family HELD',
    ]);
  });

  it('are called off with what was planned when the notice was entered by mistake', () => {
    const told = planOn(entered, 'AR_REPRESENTATIONS', '2026-11-12').file;
    const mended = settle({ ...told, ehcp }, on('2026-11-12'));
    expect(mended.notices).toMatchObject([{ state: 'CANCELLED', reason: 'NO_LONGER_DUE' }]);
  });

  it('are told of anew, and the old day called off, when the day of the notice is corrected', () => {
    const told = planOn(entered, 'AR_REPRESENTATIONS', '2026-11-12').file;
    const mended = settle({ ...told, ehcp: { ...ehcp, noticeServedOn: date('2026-11-11') } }, on('2026-11-12'));
    expect(mended.notices.map(({ state }) => state)).toEqual(['CANCELLED']);
    const again = ofRule(
      { ...mended, deadlines: mended.deadlines.filter(({ state }) => state === 'open') },
      'AR_REPRESENTATIONS',
    );
    expect(again).toMatchObject({ occurrence: '2026-11-11', next: '2026-11-12', tell: { upTo: null } });
  });

  it('reach an adult who may be told only since', () => {
    const told = planOn(entered, 'AR_REPRESENTATIONS', '2026-11-12').file;
    const more: PupilFile = {
      ...told,
      adults: [mother, father],
      deadlines: told.deadlines.map((each) => (each.tell ? { ...each, tell: { upTo: null } } : each)),
    };
    expect(planOn(more, 'AR_REPRESENTATIONS', '2026-11-13').notices).toEqual([
      'told comments-amendments-family PENDING',
    ]);
  });
});

describe('AR_LA_DECISION: once the council has decided', () => {
  const meeting = aMeeting('annual-review', { state: 'held', on: date('2026-11-05') });
  const waiting = settle(aFile({ meetings: [meeting] }), on('2026-11-10'));
  const decided = (day: string, entered: string, file = waiting) =>
    settle({ ...file, ehcp: { ...ehcp, lastReview: { meetingOn: meeting.on, decidedOn: date(day) } } }, on(entered));

  it('the family is told how long there is to appeal, as information', () => {
    const told = planOn(decided('2026-11-12', '2026-11-13'), 'AR_LA_DECISION', '2026-11-13');
    expect(told.notices).toEqual(['told appeal-window-family PENDING']);
    expect(told.file.notices[0]).toMatchObject({ messageKind: 'update', uselessAfter: '2027-01-12' });
    expect(planOn(told.file, 'AR_LA_DECISION', '2026-11-16').notices).toEqual([]);
  });

  it.each([
    ['2026-11-27', 1],
    ['2026-11-28', 0],
  ])('entered on %s, of a decision of 12 November: %i', (day, count) => {
    expect(planOn(decided('2026-11-12', day), 'AR_LA_DECISION', day).notices).toHaveLength(count);
  });

  it('hears nothing of the decisions that a file began with', () => {
    const history = settle(aFile(), on('2026-03-13'));
    expect(history.deadlines.filter(({ tell }) => tell !== undefined)).toEqual([]);
  });

  it('hears nothing where an import brings the decision', () => {
    const after = settle(
      { ...waiting, ehcp: { ...ehcp, lastReview: { meetingOn: meeting.on, decidedOn: date('2026-11-12') } } },
      { ...on('2026-11-13'), tellsFamilies: false },
    );
    expect(planOn(after, 'AR_LA_DECISION', '2026-11-13').notices).toEqual([]);
  });

  it('hears nothing more of a decision that was taken back', () => {
    const told = planOn(decided('2026-11-12', '2026-11-13'), 'AR_LA_DECISION', '2026-11-13').file;
    const back = settle({ ...told, ehcp }, on('2026-11-13'));
    expect(back.notices).toMatchObject([{ state: 'CANCELLED', reason: 'NO_LONGER_DUE' }]);
  });
});

describe('SS_INFORM: support has started', () => {
  const before = settle(aFileOnSenSupport({ adults: [mother, father] }), on('2026-11-09'));
  const started = (day: string, entered: string, file = before) =>
    settle({ ...file, plans: [{ ...plan, provisionStartedOn: date(day) }] }, on(entered));
  const told = planOn(started('2026-11-09', '2026-11-10'), 'SS_INFORM', '2026-11-10').file;
  const withStates = (file: PupilFile, ...states: readonly ('SENT' | 'HELD' | 'BOUNCED' | 'CANCELLED')[]) => ({
    ...file,
    notices: file.notices.map((notice, n) => ({
      ...notice,
      state: states[n] ?? notice.state,
      sentAt: states[n] === 'SENT' || states[n] === 'BOUNCED' ? on('2026-11-11').now : null,
    })),
  });
  const informed = (file: PupilFile, day = '2026-11-12') => ofRule(settle(file, on(day)), 'SS_INFORM');

  it('is told to each who may be told, once, on the day it is entered', () => {
    expect(told.notices.map(({ template, state }) => `${template} ${state}`)).toEqual([
      'support-started-family PENDING',
      'support-started-family PENDING',
    ]);
    expect(planOn(told, 'SS_INFORM', '2026-11-11').notices).toEqual([]);
  });

  it('waits for a start that is still to come', () => {
    const later = started('2026-11-16', '2026-11-10');
    expect(planOn(later, 'SS_INFORM', '2026-11-13').notices).toEqual([]);
    expect(planOn(later, 'SS_INFORM', '2026-11-16').notices).toHaveLength(2);
  });

  it('is told once everybody has it, and says so', () => {
    expect(informed(told)).toMatchObject({ state: 'open' });
    expect(informed(withStates(told, 'SENT'))).toMatchObject({ state: 'open' });
    expect(informed(withStates(told, 'SENT', 'SENT'))).toMatchObject({
      ...{ state: 'met', endedOn: '2026-11-11' },
      endedBecause: 'The last of those who are to be told was told on 11 November 2026 that support has started',
    });
  });

  it('is told though one may not be told any more', () => {
    const gone = { ...withStates(told, 'SENT', 'CANCELLED'), adults: [mother] };
    expect(informed(gone)).toMatchObject({ state: 'met' });
  });

  it('is not told to somebody whose message came back until she was phoned', () => {
    const bounced = withStates(told, 'SENT', 'BOUNCED');
    expect(informed(bounced)).toMatchObject({ state: 'open' });
  });

  it('is told by the letter that was posted', () => {
    const paper = settle(aFileOnSenSupport({ adults: [{ ...mother, prefers: 'paper' }] }), on('2026-11-09'));
    const asked = planOn(started('2026-11-09', '2026-11-10', paper), 'SS_INFORM', '2026-11-10').file;
    expect(asked.tasks).toMatchObject([{ kind: 'send-letter', state: 'open' }]);
    expect(informed(asked)).toMatchObject({ state: 'open' });
    const posted = asked.tasks.map((task) => ({ ...task, state: 'done' as const, doneOn: date('2026-11-12') }));
    expect(informed({ ...asked, tasks: posted })).toMatchObject({ state: 'met', endedOn: '2026-11-12' });
  });

  it('is a message no more once somebody says that the parents were told', () => {
    const said = settle(
      { ...told, plans: [{ ...plan, provisionStartedOn: date('2026-11-09'), parentsToldOn: date('2026-11-10') }] },
      on('2026-11-10'),
    );
    expect(ofRule(said, 'SS_INFORM')).toMatchObject({ state: 'met', endedOn: '2026-11-10' });
    expect(said.notices.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it.each([
    ['2026-10-24', 0],
    ['2026-10-26', 2],
  ])('a start of %s entered on 10 November is told to %i', (day, count) => {
    expect(planOn(started(day, '2026-11-10'), 'SS_INFORM', '2026-11-10').notices).toHaveLength(count);
  });
});

it('an import of years of history writes to nobody, on its day and on any day after', () => {
  const starts = ['2024-09-04', '2026-09-03', '2026-11-02', '2026-11-09', '2026-11-10'];
  for (const day of starts) {
    const file = aFileOnSenSupport({ plans: [{ ...plan, provisionStartedOn: date(day) }] });
    const withEhcp = served(day, { plans: file.plans });
    for (const brought of [file, withEhcp]) {
      const imported = settle(brought, { ...on('2026-11-10'), tellsFamilies: false });
      for (const later of ['2026-11-10', '2026-11-11', '2026-11-20', '2026-12-01']) {
        const then = settle(imported, on(later));
        expect(then.deadlines.filter(({ tell }) => tell !== undefined)).toEqual([]);
        for (const deadline of then.deadlines) {
          expect(planFamilyDate(then, deadline, planningOn(later))).toEqual({ notices: [], tasks: [] });
        }
      }
    }
  }
});
