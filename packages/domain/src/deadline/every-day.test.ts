import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  date,
  daysBetween,
  isWorkingDay,
  schoolCalendarSchema,
} from '../calendar/index.ts';
import { evaluateSubject } from './evaluate.ts';
import type { RuleId } from './rules.ts';
import type { DeadlineSubject } from './subject.ts';
import { schoolYear } from './test/ask.ts';

const lastDay = date('2035-12-31');
const asOf = date('2026-11-23');

function daysOf(subject: DeadlineSubject): Partial<Record<RuleId, CalendarDate>> {
  const { deadlines } = evaluateSubject(subject, { asOf, calendar: null });
  return Object.fromEntries(deadlines.map(({ rule, dueOn }) => [rule, dueOn]));
}

describe('from every day from 2019 to 2035', () => {
  it('deadlines keep their distance, counted in plain days', () => {
    const found = new Set<string>();
    for (let day = date('2019-01-01'); day <= lastDay; day = addDays(day, 1)) {
      const plan = daysOf({ id: 'x', kind: 'ehcp', planFirstMadeOn: day, meetingOn: day, noticeServedOn: day });
      const request = daysOf({ id: 'x', kind: 'needs-assessment', requestReceivedOn: day });
      for (const [rule, due] of Object.entries({ ...plan, ...request })) found.add(`${rule} ${daysBetween(day, due)}`);
    }
    expect([...found].sort()).toEqual([
      'AR_CLOCK 364',
      'AR_CLOCK 365',
      'AR_FINAL_PLAN 56',
      'AR_INVITE -14',
      'AR_LATEST_MEETING 336',
      'AR_LATEST_MEETING 337',
      'AR_LA_DECISION 28',
      'AR_PAPERS -14',
      'AR_REPRESENTATIONS 14',
      'AR_SCHOOL_REPORT 14',
      'NA_DECIDE 42',
      'NA_FINAL 140',
      'NA_NO_PLAN 112',
    ]);
  });

  it('subject access ends on a working day, within a month and a long weekend', () => {
    const wrong: string[] = [];
    for (let day = date('2019-01-01'); day <= lastDay; day = addDays(day, 1)) {
      const due = daysOf({ id: 'x', kind: 'subject-access', receivedOn: day }).SAR_RESPONSE ?? day;
      const after = daysBetween(day, due);
      if (!isWorkingDay(due) || after < 28 || after > 31 + 4) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('rights pass after a Friday in the last week of June, between the ages of 15.8 and 16.9', () => {
    const wrong: string[] = [];
    for (let born = date('2003-01-01'); born <= date('2019-12-31'); born = addDays(born, 1)) {
      const due = daysOf({ id: 'x', kind: 'young-person', dateOfBirth: born }).YP_RIGHTS ?? born;
      const friday = new Date(`${due}T00:00:00Z`).getUTCDay() === 5;
      const lastOfJune = due.slice(5) >= '06-24' && due.slice(5) <= '06-30';
      const age = daysBetween(born, due) / 365.25;
      if (!friday || !lastOfJune || age < 15.8 || age > 16.9) wrong.push(born);
    }
    expect(wrong).toEqual([]);
  });
});

describe('whatever is known and not known', () => {
  const anyDay = fc.integer({ min: 0, max: 6000 }).map((index) => addDays(date('2019-01-01'), index));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const known = schoolCalendarSchema.parse(schoolYear);
  const plans = fc.record({
    id: fc.constant('x'),
    kind: fc.constant('ehcp' as const),
    planFirstMadeOn: maybe(anyDay),
    lastReview: maybe(fc.record({ meetingOn: maybe(anyDay), decidedOn: maybe(anyDay) })),
    meetingOn: maybe(anyDay),
    noticeServedOn: maybe(anyDay),
    dateOfBirth: maybe(anyDay),
    ncYear: maybe(fc.integer({ min: 0, max: 14 })),
    laTransferredOn: maybe(anyDay),
    post16MoveOn: maybe(anyDay),
  });

  it('deadlines are in order, and a practical day is never after the day itself', () => {
    fc.assert(
      fc.property(plans, anyDay, (plan, today) => {
        const { deadlines } = evaluateSubject(plan, { asOf: today, calendar: known });
        const keys = deadlines.map(({ dueOn, rule }) => `${dueOn} ${rule}`);
        expect(keys).toEqual([...keys].sort());
        for (const { practicalOn, dueOn, owner } of deadlines) {
          if (practicalOn === undefined) continue;
          expect(practicalOn <= dueOn).toBe(true);
          expect(owner).toBe('school');
        }
      }),
    );
  });

  it('the same question has the same answer', () => {
    fc.assert(
      fc.property(plans, anyDay, (plan, today) => {
        const context = { asOf: today, calendar: known };
        expect(evaluateSubject(structuredClone(plan), context)).toEqual(evaluateSubject(plan, context));
      }),
    );
  });
});
