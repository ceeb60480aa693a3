import { describe, expect, it } from 'vitest';
import { date } from '../../calendar/index.ts';
import { schoolIdSchema } from '../../ids/index.ts';
import type { School } from '../../trust/index.ts';
import { ids } from '../import.fixture.ts';
import { planProfessionals } from './plan-professionals.ts';
import { planSchools } from './plan-schools.ts';
import { planStaff, type StaffRow } from './plan-staff.ts';
import { planTermDates, type TermDatesRow } from './plan-term-dates.ts';
import type { StaffFacts, TrustUnit } from './trust-unit.ts';

const row = <T>(record: T, rowNumber = 2) => ({ rowNumber, record });
const outcomes = (plan: { rows: readonly { outcome: string }[] }) => plan.rows.map(({ outcome }) => outcome);

const school: School = {
  id: schoolIdSchema.parse('01JD0000000000000000000002'),
  urn: 139101,
  name: 'Oakfield',
  laName: 'Bristol, City of',
  laestab: null,
  phase: 'Primary',
  sencoRequired: true,
  replyTo: 'office@example.org',
  phone: null,
  address: ['Mill Lane', 'BS3 0AA'],
};

describe('an import of professionals', () => {
  const marsh = { name: 'Dr Helen Marsh', service: 'EP service', role: 'EP', email: 'h@example.net', phone: '1' };

  it('makes a contact, knows her the second time, and leaves what an empty cell does not say', () => {
    const made = planProfessionals([row(marsh)], [], ids());
    expect(outcomes(made)).toEqual(['create']);
    const unit = made.units[0];
    const contacts = unit?.kind === 'professionals' ? [unit.after] : [];
    expect(planProfessionals([row(marsh)], contacts, ids())).toMatchObject({ units: [], rows: [{ outcome: 'same' }] });
    expect(outcomes(planProfessionals([row({ ...marsh, phone: null })], contacts, ids()))).toEqual(['same']);
    expect(outcomes(planProfessionals([row({ ...marsh, phone: '2' })], contacts, ids()))).toEqual(['change']);
  });
});

describe('an import of schools', () => {
  const oakfield = {
    ...{ urn: 139101, name: 'Oakfield Primary', laName: null, laestab: null },
    phase: null,
    sencoRequired: 'unknown' as const,
  };

  it('knows a school by its URN and keeps what the list does not say', () => {
    const plan = planSchools([row(oakfield)], [school], ids());
    expect(plan.units).toMatchObject([
      {
        after: {
          id: school.id,
          name: 'Oakfield Primary',
          replyTo: 'office@example.org',
          address: ['Mill Lane', 'BS3 0AA'],
        },
      },
    ]);
    expect(plan.rows[0]?.changes).toEqual([{ field: 'name', before: 'Oakfield', after: 'Oakfield Primary' }]);
  });

  it('refuses a new school without a URN', () => {
    expect(planSchools([row({ ...oakfield, urn: null, name: 'Elsewhere' })], [school], ids()).rows).toMatchObject([
      { outcome: 'refused', code: 'urn-needed' },
    ]);
  });
});

describe('an import of staff', () => {
  const harriet: StaffRow = {
    name: 'Harriet Osei',
    email: 'h.osei@example.org',
    schoolUrn: 139101,
    role: 'senco',
    roleAsGiven: 'SENCO',
    becameSencoOn: date('2023-09-01'),
    qualifiedTeacher: 'yes',
    qualification: 'NASENCO',
    courseStartedOn: date('2024-01-15'),
    courseCompletedOn: null,
  };
  const plan = (rows: readonly StaffRow[], staff: readonly StaffFacts[] = []) =>
    planStaff(
      rows.map((record, at) => row(record, at + 2)),
      { staff, schools: [school] },
      ids(),
    );
  const factsOf = (units: readonly TrustUnit[]) => units.flatMap((unit) => (unit.kind === 'staff' ? [unit.after] : []));

  it('makes a colleague with what she may do, since when, and her course; the second time nothing', () => {
    const made = plan([harriet]);
    const facts = factsOf(made.units);
    expect(facts).toMatchObject([
      {
        staff: { grants: [{ role: 'senco', scope: { kind: 'school', schoolId: school.id } }] },
        spells: [{ urn: 139101, relevantSchool: true, from: '2023-09-01', to: null }],
        qualifications: [{ kind: 'NASENCO', startedOn: '2024-01-15', completedOn: null }],
      },
    ]);
    expect(plan([harriet], facts)).toMatchObject({ units: [], rows: [{ outcome: 'same' }] });
  });

  it('takes no right away, and adds a second role of the same person', () => {
    const facts = factsOf(plan([harriet]).units);
    const again = plan([{ ...harriet, role: 'dsl', roleAsGiven: 'DSL' }], facts);
    expect(factsOf(again.units)[0]?.staff.grants.map(({ role }) => role)).toEqual(['senco', 'dsl']);
  });

  it('refuses whom it cannot place, and asks what a role means', () => {
    const rows = [
      { ...harriet, email: null },
      { ...harriet, schoolUrn: 999999 },
      { ...harriet, role: null, roleAsGiven: 'Wizard' },
    ];
    expect(plan(rows).rows.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['refused', 'email-needed'],
      ['refused', 'school-unknown'],
      ['ask', 'role-unknown'],
    ]);
  });
});

describe('an import of term dates', () => {
  const term = (from: string, to: string, part: TermDatesRow['part'] = 'term'): TermDatesRow => ({
    ...{ laName: 'Bristol, City of', schoolName: null, from: date(from), to: date(to), part },
    name: part === 'term' ? 'Autumn 1' : 'INSET',
  });
  const plan = (
    rows: readonly TermDatesRow[],
    calendar: Parameters<typeof planTermDates>[1][number]['calendar'] = null,
  ) =>
    planTermDates(
      rows.map((record, at) => row(record, at + 2)),
      [{ school, calendar }],
    );

  it('gives the calendar to every school of the council, and nothing the second time', () => {
    const rows = [term('2026-09-02', '2026-10-23'), term('2026-09-02', '2026-09-03', 'inset')];
    const made = plan(rows);
    expect(made.units).toMatchObject([
      {
        schoolId: school.id,
        before: null,
        after: { insetDays: ['2026-09-02', '2026-09-03'], terms: [{ to: '2026-10-23' }] },
      },
    ]);
    const unit = made.units[0];
    expect(plan(rows, unit?.kind === 'term-dates' ? unit.after : null)).toMatchObject({ units: [] });
  });

  it('puts a term in the place of the one it overlaps, and leaves the others', () => {
    const calendar = {
      terms: [
        { from: date('2026-09-01'), to: date('2026-10-20'), name: null },
        { from: date('2026-11-02'), to: date('2026-12-18'), name: null },
      ],
      insetDays: [],
    };
    const made = plan([term('2026-09-02', '2026-10-23')], calendar);
    expect(made.rows).toMatchObject([{ outcome: 'change', changes: [{ before: '2026-09-01 to 2026-10-20' }] }]);
    expect(made.units).toMatchObject([{ after: { terms: [{ from: '2026-09-02' }, { from: '2026-11-02' }] } }]);
  });

  it('refuses another council’s dates and asks what a word means', () => {
    const rows = [{ ...term('2026-09-02', '2026-10-23'), laName: 'Devon' }, term('2026-09-02', '2026-10-23', null)];
    expect(plan(rows).rows.map(({ code }) => code)).toEqual(['school-unknown', 'part-unknown']);
  });
});
