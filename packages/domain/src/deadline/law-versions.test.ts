import { describe, expect, it } from 'vitest';
import { addDays, date } from '../calendar/index.ts';
import { evaluateSubject } from './evaluate.ts';
import { previewDeadlines } from './preview.ts';
import { rule } from './rule.ts';
import { nextChangeOfLaw, rulesInForce } from './rules.ts';
import type { DeadlineSubject } from './subject.ts';

const supported = {
  id: 'a',
  kind: 'sen-support',
  provisionStartedOn: date('2028-11-06'),
  meetingsHeldOn: [date('2029-06-14'), date('2029-02-01')],
} as const satisfies DeadlineSubject;

const planned = {
  id: 'b',
  kind: 'ehcp',
  planFirstMadeOn: date('2024-05-01'),
  lastReview: { meetingOn: date('2029-02-13'), decidedOn: date('2029-03-12') },
} as const satisfies DeadlineSubject;

const rulesOn = (subject: DeadlineSubject, day: string, law?: 'proposed') =>
  evaluateSubject(subject, { asOf: date(day), calendar: null }, law).deadlines.map(({ rule }) => rule);

describe('what is proposed and not law', () => {
  it('is switched off on every day, in the calculator and in what is stored', () => {
    for (const day of ['2026-11-23', '2029-08-31', '2029-09-01', '2035-01-01']) {
      expect(rulesOn(supported, day)).not.toContain('ISP_REVIEW');
      expect(rulesInForce(date(day)).every(({ law }) => law === 'enacted')).toBe(true);
    }
    const { results } = previewDeadlines({ asOf: '2030-01-01', subjects: [supported] });
    expect(results[0]?.deadlines.map(({ rule }) => rule)).not.toContain('ISP_REVIEW');
  });

  it('gives the same child the law of each day where it is asked for: the day before, on and after', () => {
    const has = (day: string) => rulesOn(supported, day, 'proposed').includes('ISP_REVIEW');
    expect([has('2029-08-31'), has('2029-09-01'), has('2029-09-02')]).toEqual([false, true, true]);
  });

  it('counts a support plan’s year from the last meeting, else from its start', () => {
    const on = (subject: DeadlineSubject) =>
      evaluateSubject(subject, { asOf: date('2029-10-01'), calendar: null }, 'proposed').deadlines.find(
        ({ rule }) => rule === 'ISP_REVIEW',
      );
    expect(on(supported)).toMatchObject({ countedFrom: '2029-06-14', dueOn: '2030-06-13', owner: 'school' });
    expect(on({ ...supported, meetingsHeldOn: [] })).toMatchObject({ countedFrom: '2028-11-06', dueOn: '2029-11-05' });
    expect(on({ id: 'c', kind: 'sen-support' })).toBeUndefined();
  });

  it('is for its cohort: with an EHCP only who changes phase in 2030 or later', () => {
    const has = (year: number | null) =>
      rulesOn(
        { ...planned, phaseTransfer: year === null ? null : { to: 'school', year } },
        '2029-10-01',
        'proposed',
      ).includes('ISP_REVIEW');
    expect([has(null), has(2029), has(2030), has(2031)]).toEqual([false, false, true, true]);
    expect(rulesOn({ ...planned, phaseTransfer: { to: 'school', year: 2030 } }, '2029-10-01', 'proposed')).toContain(
      'AR_CLOCK',
    );
  });
});

describe('law that changes', () => {
  const version = (number: number, law: 'enacted' | 'proposed', validFrom: string | null, validTo?: string) =>
    rule({
      ...{ id: 'TRIED', version: number, law, appliesTo: 'leaver', owner: 'school', source: 'none' },
      validFrom: validFrom === null ? null : date(validFrom),
      ...(validTo === undefined ? {} : { validTo: date(validTo) }),
      evaluate: () => null,
    });

  it('names the next day on which it does, so that what is stored is looked at again', () => {
    const versions = [version(1, 'enacted', null, '2029-08-31'), version(2, 'enacted', '2029-09-01')];
    const after = (day: string) => nextChangeOfLaw(date(day), versions);
    expect([after('2026-11-23'), after('2029-08-31'), after('2029-09-01')]).toEqual(['2029-09-01', '2029-09-01', null]);
  });

  it('foresees the end of a version that none follows, and no proposal', () => {
    expect(nextChangeOfLaw(date('2026-11-23'), [version(1, 'enacted', null, '2029-08-31')])).toBe('2029-09-01');
    expect(nextChangeOfLaw(date('2026-11-23'), [version(2, 'proposed', '2029-09-01')])).toBeNull();
  });

  it('is not foreseen today: no enacted version of this list begins later', () => {
    expect(nextChangeOfLaw(addDays(date('2026-11-23'), 0))).toBeNull();
  });
});
