import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { staffIdSchema } from '../ids/index.ts';
import { settleStaff } from './settle-staff.ts';
import type { Qualification, StaffFile } from './staff.ts';

const senco = (qualifications: readonly Qualification[]): StaffFile => ({
  staff: {
    id: staffIdSchema.parse('01K00000000000000000000001'),
    name: 'Ada Lovelace',
    email: 'ada@example.org',
    emailState: 'ok',
    jobTitle: 'SENCO',
    qualifiedTeacher: true,
    grants: [],
    active: true,
    digestAt: null,
  },
  digest: { next: null, lastMadeOn: null },
  spells: [{ id: 's1', urn: 139101, relevantSchool: true, from: date('2023-09-01'), to: null }],
  qualifications,
  deadlines: [],
  notices: [],
  tasks: [],
});

const nasenco = (startedOn: string, completedOn: string | null = null): Qualification => ({
  id: 'q1',
  kind: 'NASENCO',
  startedOn: date(startedOn),
  completedOn: completedOn === null ? null : date(completedOn),
});

const states = (file: StaffFile) => file.deadlines.map(({ rule, state }) => [rule, state]);

describe('settling a SENCO’s file', () => {
  it('gives her the qualification and its last safe start', () => {
    expect(states(settleStaff(senco([]), { today: date('2024-10-01') }))).toEqual([
      ['SENCO_LATEST_START', 'open'],
      ['SENCO_QUALIFICATION', 'open'],
    ]);
  });

  it.each([
    ['2024-01-15', undefined],
    ['2024-08-31', undefined],
    ['2024-09-01', 'missed'],
  ])('a NASENCO begun on %s leaves the safe start %s', (startedOn, state) => {
    const settled = settleStaff(senco([nasenco(startedOn)]), { today: date('2026-11-23') });
    expect(settled.deadlines.find(({ rule }) => rule === 'SENCO_LATEST_START')?.state).toBe(state);
  });

  it('ends the safe start as met when a course begun in time is recorded', () => {
    const before = settleStaff(senco([]), { today: date('2024-10-01') });
    const after = settleStaff({ ...before, qualifications: [nasenco('2024-01-15')] }, { today: date('2024-10-02') });
    expect(after.deadlines.find(({ rule }) => rule === 'SENCO_LATEST_START')).toMatchObject({
      state: 'met',
      endedOn: '2024-01-15',
    });
  });

  it.each([
    ['2026-09-01', 'met'],
    ['2026-09-02', 'met-late'],
  ])('is %s when the certificate is recorded on %s', (today, state) => {
    const before = settleStaff(senco([]), { today: date('2026-08-01') });
    const held = { ...before, qualifications: [nasenco('2024-01-15', '2026-07-15')] };
    const settled = settleStaff(held, { today: date(today) });
    expect(settled.deadlines.find(({ rule }) => rule === 'SENCO_QUALIFICATION')?.state).toBe(state);
  });

  it('changes nothing when it is settled again on the same day', () => {
    const once = settleStaff(senco([nasenco('2024-01-15')]), { today: date('2026-11-23') });
    expect(settleStaff(once, { today: date('2026-11-23') })).toEqual(once);
  });
});
