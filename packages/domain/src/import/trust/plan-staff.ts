import { type Grant, type Role, roleNames } from '../../access/index.ts';
import type { CalendarDate } from '../../calendar/index.ts';
import { staffIdSchema } from '../../ids/index.ts';
import type { Qualification, School, Spell, Staff } from '../../trust/index.ts';
import { foldRows, type Made, type Numbered } from './fold-rows.ts';
import type { TrustPlan } from './plan-professionals.ts';
import type { StaffFacts } from './trust-unit.ts';

export interface StaffRow {
  readonly name: string;
  readonly email: string | null;
  /** Null: the trust's own staff. */
  readonly schoolUrn: number | null;
  readonly role: Role | null;
  readonly roleAsGiven: string | null;
  readonly becameSencoOn: CalendarDate | null;
  readonly qualifiedTeacher: 'yes' | 'no' | 'unknown';
  readonly qualification: 'NASENCO' | 'NPQ' | null;
  readonly courseStartedOn: CalendarDate | null;
  readonly courseCompletedOn: CalendarDate | null;
}

const lower = (text: string): string => text.trim().toLowerCase();
const fits = (row: StaffRow, { staff }: StaffFacts): boolean =>
  row.email !== null && lower(row.email) === lower(staff.email);

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An import adds what the role may do at this school; it takes no right away. */
const grantsAfter = (grants: readonly Grant[], role: Role | null, school: School | null): Grant[] => {
  if (role === null) return [...grants];
  const scope: Grant['scope'] = school === null ? { kind: 'trust' } : { kind: 'school', schoolId: school.id };
  const known = grants.some((grant) => grant.role === role && equal(grant.scope, scope));
  return known ? [...grants] : [...grants, { role, scope }];
};

const staffAfter = (
  known: Staff | null,
  row: StaffRow & { email: string },
  at: { school: School | null; id: string },
): Staff => ({
  id: known?.id ?? staffIdSchema.parse(at.id),
  name: row.name,
  email: known?.email ?? row.email,
  emailState: known?.emailState ?? 'ok',
  jobTitle: row.roleAsGiven ?? known?.jobTitle ?? (row.role === null ? '' : roleNames[row.role]),
  qualifiedTeacher:
    row.qualifiedTeacher === 'unknown' ? (known?.qualifiedTeacher ?? false) : row.qualifiedTeacher === 'yes',
  grants: grantsAfter(known?.grants ?? [], row.role, at.school),
  active: known?.active ?? true,
  digestAt: known?.digestAt ?? null,
});

const spellsAfter = (spells: readonly Spell[], row: StaffRow, school: School | null, newId: () => string): Spell[] => {
  const from = row.becameSencoOn;
  if (from === null || school === null) return [...spells];
  if (spells.some((spell) => spell.urn === school.urn && spell.from === from)) return [...spells];
  return [...spells, { id: newId(), urn: school.urn, relevantSchool: school.sencoRequired, from, to: null }];
};

const qualificationsAfter = (known: readonly Qualification[], row: StaffRow, newId: () => string): Qualification[] => {
  const kind = row.qualification;
  if (kind === null) return [...known];
  const held = known.find((each) => each.kind === kind) ?? null;
  const next = {
    id: held?.id ?? newId(),
    kind,
    startedOn: row.courseStartedOn ?? held?.startedOn ?? null,
    completedOn: row.courseCompletedOn ?? held?.completedOn ?? null,
  };
  return held === null ? [...known, next] : known.map((each) => (each === held ? next : each));
};

const factsAfter = (
  known: StaffFacts | null,
  row: StaffRow,
  schools: readonly School[],
  newId: () => string,
): Made<StaffFacts> => {
  const { email } = row;
  if (email === null) return { ok: false, code: 'email-needed' };
  const school = schools.find(({ urn }) => urn === row.schoolUrn) ?? null;
  if (row.schoolUrn !== null && school === null) return { ok: false, code: 'school-unknown' };
  if (row.role === null && row.roleAsGiven !== null) return { ok: false, code: 'role-unknown' };
  return {
    ok: true,
    value: {
      staff: staffAfter(known?.staff ?? null, { ...row, email }, { school, id: newId() }),
      spells: spellsAfter(known?.spells ?? [], row, school, newId),
      qualifications: qualificationsAfter(known?.qualifications ?? [], row, newId),
    },
  };
};

const fields = ({ staff, spells, qualifications }: StaffFacts) => ({
  name: staff.name,
  email: staff.email,
  jobTitle: staff.jobTitle,
  qualifiedTeacher: staff.qualifiedTeacher,
  grants: staff.grants.map(({ role, scope }) => `${roleNames[role]} (${scope.kind})`),
  spells: spells.map(({ from, urn }) => `${urn} from ${from}`),
  qualifications: qualifications.map(
    ({ kind, startedOn, completedOn }) => `${kind} ${startedOn ?? '…'} to ${completedOn ?? '…'}`,
  ),
});

/** Colleagues, known by their e-mail address: what they may do, since when they are SENCO, how they are qualified. */
export const planStaff = (
  rows: readonly Numbered<StaffRow>[],
  existing: { readonly staff: readonly StaffFacts[]; readonly schools: readonly School[] },
  newId: () => string,
): TrustPlan => {
  const folded = foldRows(rows, {
    existing: existing.staff,
    fits,
    make: (known, row) => factsAfter(known, row, existing.schools, newId),
    fields,
  });
  const units = folded.drafts.map((draft) => ({ kind: 'staff' as const, ...draft }));
  return { units, rows: folded.rows };
};
