import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { explainDeadline } from './explain.ts';
import { inForce, rule } from './rule.ts';
import { ruleTitles } from './rule-titles.ts';
import { deadlineRules, ownerOf, ruleIds, rulesInForce } from './rules.ts';
import { ask, schoolYear } from './test/ask.ts';

const fullCycle = {
  kind: 'ehcp',
  planFirstMadeOn: '2026-03-12',
  meetingOn: '2027-02-11',
  noticeServedOn: '2027-03-11',
};

describe('a deadline', () => {
  it('carries these fields, in this order, and no others', () => {
    const [first] = ask({ kind: 'ehcp', planFirstMadeOn: '2026-03-12', laMeetingBufferWeeks: 0 }).deadlines;
    expect(JSON.stringify(first)).toBe(
      JSON.stringify({
        rule: 'AR_CLOCK',
        version: 1,
        dueOn: '2027-03-11',
        owner: 'local-authority',
        countedFrom: '2026-03-12',
        estimated: false,
        why: '12 months starting with 12 March 2026 end on 11 March 2027',
        source: 'Children and Families Act 2014 s.44(1)',
      }),
    );
  });

  it('comes by day and, on one day, by the name of its rule', () => {
    expect(ask(fullCycle).deadlines.map(({ dueOn, rule }) => `${dueOn} ${rule}`)).toEqual([
      '2027-01-28 AR_INVITE',
      '2027-01-28 AR_PAPERS',
      '2027-02-11 AR_LATEST_MEETING',
      '2027-02-25 AR_SCHOOL_REPORT',
      '2027-03-11 AR_CLOCK',
      '2027-03-11 AR_LA_DECISION',
      '2027-03-25 AR_REPRESENTATIONS',
      '2027-05-06 AR_FINAL_PLAN',
    ]);
  });

  it('has a practical day where a school owns it and the calendar covers it', () => {
    const practical = Object.fromEntries(
      ask(fullCycle, { calendar: schoolYear }).deadlines.map(({ rule, practicalOn }) => [rule, practicalOn]),
    );
    expect(practical).toMatchObject({ AR_INVITE: '2027-01-28', AR_SCHOOL_REPORT: '2027-02-25', AR_CLOCK: undefined });
    const report = ask({ ...fullCycle, meetingOn: '2026-12-09' }, { calendar: schoolYear }).deadlines;
    expect(report.find(({ rule }) => rule === 'AR_SCHOOL_REPORT')).toMatchObject({
      dueOn: '2026-12-23',
      practicalOn: '2026-12-18',
    });
  });

  it('has no practical day, not even null, where the calendar does not reach or is not known', () => {
    for (const calendar of [undefined, null, {}, { terms: [{ from: '2026-09-02', to: '2026-12-18' }] }]) {
      for (const deadline of ask(fullCycle, { calendar }).deadlines) expect(deadline).not.toHaveProperty('practicalOn');
    }
  });

  it('does not move for a weekend, a bank holiday or the holidays', () => {
    const { deadlines } = ask({ kind: 'needs-assessment', requestReceivedOn: '2026-09-07' }, { calendar: schoolYear });
    expect(deadlines.find(({ rule }) => rule === 'NA_NO_PLAN')?.dueOn).toBe('2026-12-28');
  });

  it('is explained in plain sentences', () => {
    const { deadlines } = ask({ ...fullCycle, meetingOn: '2026-12-09' }, { calendar: schoolYear });
    const report = deadlines.find(({ rule }) => rule === 'AR_SCHOOL_REPORT');
    expect(report && explainDeadline(report)).toEqual([
      'It is counted from Wednesday 9 December 2026.',
      'Two weeks after the meeting on 9 December 2026 is 23 December 2026.',
      'The last day on which it is done in time is Wednesday 23 December 2026.',
      'The last school day by then is Friday 18 December 2026.',
      'It is the duty of the school.',
      'Source: SEND Regulations 2014 reg 20(7) to (9).',
    ]);
  });
});

describe('the rules', () => {
  it('have an id of their own, a title and an owner', () => {
    expect(ruleIds).toHaveLength(35);
    expect(Object.keys(ruleTitles).sort()).toEqual([...ruleIds].sort());
    expect(ownerOf('AR_CLOCK')).toBe('local-authority');
    expect(ownerOf('AR_INVITE')).toBe('school');
    expect(ownerOf('NA_COMMENTS')).toBe('family');
    expect(ownerOf('SENCO_QUALIFICATION')).toBe('senco');
  });

  it('are used in the version that is the law on the day asked about', () => {
    const version = (number: number, validFrom: string | null, validTo?: string) =>
      rule({
        id: 'TRIED',
        version: number,
        validFrom: validFrom === null ? null : date(validFrom),
        ...(validTo === undefined ? {} : { validTo: date(validTo) }),
        appliesTo: 'leaver',
        owner: 'school',
        source: 'none',
        evaluate: () => null,
      });
    const versions = [version(1, null, '2029-08-31'), version(2, '2029-09-01')];
    const on = (day: string) => versions.filter((one) => inForce(one, date(day))).map((one) => one.version);
    expect([on('2014-01-01'), on('2029-08-31'), on('2029-09-01')]).toEqual([[1], [1], [2]]);
    expect(rulesInForce(date('2019-01-01'))).toHaveLength(deadlineRules.filter(({ law }) => law === 'enacted').length);
    expect(rulesInForce(date('2014-08-31')).map(({ id }) => id)).not.toContain('AR_CLOCK');
    expect(rulesInForce(date('2014-09-01')).map(({ id }) => id)).toContain('AR_CLOCK');
  });

  it('never has two versions of one rule in force on a day', () => {
    for (const day of ['2014-09-01', '2019-01-01', '2026-11-23', '2029-09-01', '2035-12-31']) {
      const ids = rulesInForce(date(day)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
