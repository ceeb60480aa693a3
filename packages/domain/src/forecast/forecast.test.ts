import { describe, expect, it } from 'vitest';
import { addDays, addSchoolDays, type CalendarDate, date } from '../calendar/index.ts';
import type { EndedDuty, OpenDuty } from './duty.ts';
import { forecast } from './forecast.ts';

const today = date('2026-11-23');
const calendar = {
  terms: [
    { from: date('2025-09-02'), to: date('2025-12-19') },
    { from: date('2026-01-05'), to: date('2026-03-27') },
    { from: date('2026-04-13'), to: date('2026-07-20') },
    { from: date('2026-09-02'), to: date('2026-12-18') },
    { from: date('2027-01-04'), to: date('2027-03-25') },
  ],
  insetDays: [],
};

let count = 0;
const duty = (over: Partial<OpenDuty> & { dueOn: CalendarDate; rule: string }): OpenDuty => {
  count += 1;
  return {
    id: `${over.rule}.${count}`,
    subject: `s${count}`,
    owner: 'school',
    practicalOn: null,
    meetingOn: null,
    heldMessages: 0,
    ...over,
  };
};

const done = (rule: string, times: number, lateBy = 0): EndedDuty[] =>
  Array.from({ length: times }, (_, n) => {
    const endedOn = addDays(today, -1 - (n % 300));
    return { rule, dueOn: addDays(endedOn, -lateBy), endedOn };
  });

const ask = (open: readonly OpenDuty[], ended: readonly EndedDuty[] = []) => forecast({ today, calendar, open, ended });

describe('what will be missed by the facts', () => {
  it('is what is past already: the day before, on and after', () => {
    const risks = ask([
      duty({ rule: 'AR_SCHOOL_REPORT', dueOn: addDays(today, -1) }),
      duty({ rule: 'AR_SCHOOL_REPORT', dueOn: today }),
      duty({ rule: 'AR_SCHOOL_REPORT', dueOn: addDays(today, 1) }),
    ]).school;
    expect(risks).toMatchObject([
      { basis: 'missed', action: 'write-report', because: 'Its day was 22 November 2026', likelyOn: null },
    ]);
  });

  it('is a meeting nobody has planned once two weeks’ notice is no longer possible', () => {
    const at = (days: number) => ask([duty({ rule: 'AR_LATEST_MEETING', dueOn: addDays(today, days) })]).school;
    expect(at(13)).toMatchObject([{ basis: 'facts', action: 'plan-meeting', likelyOn: '2026-12-07' }]);
    expect(at(14)).toEqual([]);
    expect(at(15)).toEqual([]);
  });

  it('is a meeting planned for after its last day, and no meeting planned for the day itself', () => {
    const dueOn = date('2027-01-20');
    const at = (meetingOn: string) =>
      ask([duty({ rule: 'AR_PHASE_MEETING', dueOn, meetingOn: date(meetingOn) })]).school.map(({ action }) => action);
    expect([at('2027-01-19'), at('2027-01-20'), at('2027-01-21')]).toEqual([[], [], ['move-meeting']]);
  });

  it('is a year that ends before the council’s four weeks do: the council’s, and an earlier meeting helps', () => {
    const of = (meetingOn: string) =>
      ask([
        duty({ rule: 'AR_CLOCK', owner: 'local-authority', dueOn: date('2027-01-29'), meetingOn: date(meetingOn) }),
      ]);
    expect(of('2027-01-01').others).toEqual([]);
    expect(of('2027-01-02')).toMatchObject({
      school: [],
      others: [{ action: 'move-meeting', likelyOn: '2027-01-30', basis: 'facts' }],
    });
  });

  it('is an invitation that waits for a check', () => {
    const held = (heldMessages: number) =>
      ask([duty({ rule: 'AR_INVITE', dueOn: date('2026-12-10'), meetingOn: date('2026-12-24'), heldMessages })]).school;
    expect(held(0)).toEqual([]);
    expect(held(1)).toMatchObject([{ action: 'clear-held-messages' }]);
  });
});

describe('what will be missed by the pace', () => {
  const reports = (number: number, dueOn = date('2026-12-11')) =>
    Array.from({ length: number }, () => duty({ rule: 'AR_SCHOOL_REPORT', dueOn }));

  it('is what the pace does not come to by its day, and says how many come first', () => {
    const { school, pace } = ask(reports(6), done('AR_SCHOOL_REPORT', 38));
    const aDay = pace.find(({ work }) => work === 'papers')?.aDay ?? 0;
    expect(aDay).toBeGreaterThan(0.15);
    expect(aDay).toBeLessThan(0.25);
    const third = addSchoolDays(calendar, today, Math.ceil(3 / aDay));
    expect(third && third > '2026-12-11').toBe(true);
    expect(school.map(({ because }) => because.split(',')[0])).toEqual([
      '2 come before it',
      '3 come before it',
      '4 come before it',
      '5 come before it',
    ]);
    expect(school[0]).toMatchObject({ basis: 'pace', likelyOn: third, action: 'write-report' });
  });

  it('gets better by what is taken off the queue, and by a faster pace', () => {
    expect(ask(reports(2), done('AR_SCHOOL_REPORT', 38)).school).toEqual([]);
    expect(ask(reports(6), done('AR_SCHOOL_REPORT', 190)).school).toEqual([]);
  });

  it('counts what is due first as done first, whatever the order it comes in', () => {
    const late = reports(5, date('2027-02-10'));
    const early = duty({ rule: 'AR_PAPERS', dueOn: date('2026-12-02') });
    expect(ask([...late, early], done('AR_PAPERS', 38)).school).toEqual([]);
  });

  it('is not said of fewer than ten, nor of work older than a year', () => {
    expect(ask(reports(50), done('AR_SCHOOL_REPORT', 9)).school).toEqual([]);
    const old = done('AR_SCHOOL_REPORT', 40).map((one) => ({ ...one, endedOn: addDays(one.endedOn, -366) }));
    expect(ask(reports(50), old).pace.find(({ work }) => work === 'papers')).toMatchObject({ done: 0, aDay: null });
  });

  it('keeps kinds of work apart: many letters make no meeting faster', () => {
    const meetings = Array.from({ length: 30 }, () => duty({ rule: 'SS_REVIEW', dueOn: date('2026-12-11') }));
    expect(ask(meetings, done('AR_INVITE', 300)).school).toEqual([]);
  });

  it('says a council’s usual lateness as the council’s', () => {
    const decision = duty({ rule: 'AR_LA_DECISION', owner: 'local-authority', dueOn: date('2026-12-11') });
    expect(ask([decision], done('AR_LA_DECISION', 12, 20))).toMatchObject({
      school: [],
      others: [{ likelyOn: '2026-12-31', action: 'ask-council', basis: 'pace' }],
    });
    expect(ask([decision], done('AR_LA_DECISION', 12, 0)).others).toEqual([]);
  });
});

it('looks twelve weeks ahead, the last day included', () => {
  const at = (days: number) =>
    ask([duty({ rule: 'SS_REVIEW', dueOn: addDays(today, days), meetingOn: addDays(today, 200) })]);
  expect([at(84).school.length, at(85).school.length]).toEqual([1, 0]);
  expect([at(84).due, at(85).due]).toEqual([1, 0]);
});
