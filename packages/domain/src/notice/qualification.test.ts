import { describe, expect, it } from 'vitest';
import { addDays, date, instantAt } from '../calendar/index.ts';
import type { StoredDeadline } from '../file/deadline-row.ts';
import { schoolIdSchema, staffIdSchema } from '../ids/index.ts';
import type { School } from '../trust/school-row.ts';
import { aSenco, aStaffFile, sha256 } from './notice.fixture.ts';
import { planQualificationNotices, toldOfQualification } from './plan-qualification.ts';
import { nextLead, nextLeadAfter } from './qualification-leads.ts';

const deadline = (rule: string, dueOn: string, change: Partial<StoredDeadline> = {}): StoredDeadline => ({
  rule,
  version: 1,
  occurrence: '2024-09-01',
  dueOn: date(dueOn),
  practicalOn: null,
  owner: 'senco',
  countedFrom: date('2024-09-01'),
  estimated: false,
  why: 'three years',
  source: 'SEND Regulations 2014 reg 49(4)',
  state: 'open',
  next: null,
  endedOn: null,
  endedBecause: null,
  endedBy: null,
  ...change,
});
const qualification = deadline('SENCO_QUALIFICATION', '2027-09-01');
const latestStart = deadline('SENCO_LATEST_START', '2025-11-01');

describe('the leads of a qualification due on 1 September 2027', () => {
  it.each([
    ['2025-08-31', '2025-09-01'],
    ['2025-09-01', '2026-09-01'],
    ['2026-09-01', '2027-03-01'],
    ['2027-03-01', '2027-06-01'],
    ['2027-06-01', '2027-08-01'],
    ['2027-08-01', '2027-09-02'],
    ['2027-09-02', null],
  ])('the next after %s is %s', (day, expected) => {
    expect(nextLeadAfter(qualification, date(day))).toBe(expected);
  });

  it('a new deadline is looked at today where a lead holds already, else at the next', () => {
    expect(nextLead(qualification, date('2025-01-01'))).toBe('2025-09-01');
    expect(nextLead(qualification, date('2026-11-23'))).toBe('2026-11-23');
    expect(nextLead({ ...qualification, state: 'met' }, date('2026-11-23'))).toBeNull();
  });

  it('any other deadline is looked at on the day after it is due', () => {
    expect(nextLead(deadline('AR_CLOCK', '2027-03-11'), date('2026-11-23'))).toBe('2027-03-12');
    expect(nextLead(deadline('AR_CLOCK', '2027-03-11'), date('2027-03-12'))).toBe('2027-03-12');
  });
});

describe('who is told of a qualification', () => {
  const oakfield = schoolIdSchema.parse('01K00000000000000000000040');
  const other = schoolIdSchema.parse('01K00000000000000000000041');
  const school = (id: typeof oakfield, urn: number): School => ({
    ...{ id, urn, name: 'Oakfield School', laName: 'Bristol', laestab: null, phase: 'Primary' },
    ...{ sencoRequired: true, replyTo: null, phone: null, address: null },
  });
  const person = (n: number, role: 'head' | 'trust-send-lead' | 'teacher', schoolId: typeof oakfield | null) => ({
    ...aSenco,
    id: staffIdSchema.parse(`01K000000000000000000000${n}`),
    grants: [
      { role, scope: schoolId === null ? ({ kind: 'trust' } as const) : ({ kind: 'school', schoolId } as const) },
    ],
  });
  const spell = { id: 's', urn: 139101, relevantSchool: true, from: date('2024-09-01'), to: null };
  const staff = [
    person(50, 'head', oakfield),
    person(51, 'head', other),
    person(52, 'trust-send-lead', null),
    person(53, 'teacher', oakfield),
  ];
  const schools = [school(oakfield, 139101), school(other, 139102)];

  it('is she, the head of her school and the trust SEND lead', () => {
    const told = toldOfQualification(aStaffFile({ spells: [spell] }), { staff, schools, today: date('2026-11-23') });
    expect(told).toEqual([aSenco.id, staff[0]?.id, staff[2]?.id]);
  });

  it('is no head of a school she has left', () => {
    const left = aStaffFile({ spells: [{ ...spell, to: date('2026-11-22') }] });
    expect(toldOfQualification(left, { staff, schools, today: date('2026-11-23') })).toEqual([aSenco.id, staff[2]?.id]);
  });
});

describe('the messages of a lead', () => {
  const planOn = (day: string, deadlines = [qualification, latestStart], notices = aStaffFile().notices) =>
    planQualificationNotices(aStaffFile({ deadlines, notices }), deadlines[0] ?? qualification, {
      to: [aSenco.id],
      today: date(day),
      now: instantAt(date(day), '06:00'),
      hash: sha256,
    });

  it.each([
    ['2025-08-31', []],
    ['2025-09-01', ['lead-24 senco-qualification']],
    ['2025-11-02', ['lead-24 senco-qualification-late']],
    ['2026-09-01', ['lead-12 senco-qualification-late']],
    ['2027-09-01', ['lead-1 senco-qualification-late']],
    ['2027-09-02', []],
  ])('on %s: %j', (day, expected) => {
    expect(planOn(day).map(({ step, template }) => `${step} ${template}`)).toEqual(expected);
  });

  it('are not owed twice, and the next lead overtakes them', () => {
    const once = planOn('2026-09-01');
    expect(planOn('2026-09-15', undefined, once)).toEqual([]);
    expect(once[0]?.uselessAfter).toBe(addDays(date('2027-03-01'), -1));
  });

  it('are not owed once she holds it', () => {
    expect(planOn('2026-09-01', [{ ...qualification, state: 'met' }])).toEqual([]);
  });
});
