import { describe, expect, it } from 'vitest';
import { addDays, date } from '../calendar/index.ts';
import { schoolIdSchema } from '../ids/index.ts';
import type { DocumentKind } from './document.ts';
import type { DutyFile } from './duty-file.ts';
import { endDuty, recordDocument } from './record-document.ts';
import { settleDuties } from './settle-duties.ts';

const empty = (phase = 'Primary'): DutyFile => ({
  school: {
    ...{ id: schoolIdSchema.parse('01K00000000000000000000001'), urn: 139101, name: 'Oakfield', laName: 'Medway' },
    ...{ laestab: null, phase, sencoRequired: true, replyTo: null, phone: null, address: null },
  },
  documents: [],
  deadlines: [],
  tasks: [],
});

const calendar = { terms: [{ from: date('2026-09-02'), to: date('2026-12-18') }], insetDays: [] };

const said = (file: DutyFile, kind: DocumentKind, publishedOn: string | null, today = '2026-11-23'): DutyFile => {
  const on = publishedOn === null ? null : date(publishedOn);
  const decided = recordDocument(file, { kind, publishedOn: on, publishedAt: null, ownerId: null }, date(today));
  if (!decided.ok) throw new Error('The test’s own document was refused.');
  return settleDuties(decided.file, { today: date(today), calendar });
};

const states = ({ deadlines }: DutyFile) => deadlines.map(({ rule, state, dueOn }) => `${rule} ${state} ${dueOn}`);

describe('a school’s own documents', () => {
  it('give no deadline until somebody has said something of them', () => {
    expect(settleDuties(empty(), { today: date('2026-11-23'), calendar }).deadlines).toEqual([]);
  });

  it('are due again, with the last school day by then', () => {
    expect(said(empty(), 'sen-information-report', '2025-12-31').deadlines).toMatchObject([
      { rule: 'SEN_INFORMATION_REPORT', dueOn: '2026-12-31', state: 'open', next: '2027-01-01', practicalOn: null },
    ]);
    expect(said(empty(), 'inclusion-strategy', '2025-12-18').deadlines).toMatchObject([
      { rule: 'INCLUSION_STRATEGY', dueOn: '2026-12-18', practicalOn: '2026-12-18' },
    ]);
  });

  it('that were never published are due since the day that was said, and do not move with time', () => {
    const first = said(empty(), 'accessibility-plan', null);
    expect(states(first)).toEqual(['ACCESSIBILITY_PLAN open 2026-11-23']);
    const later = settleDuties(first, { today: date('2026-11-24'), calendar });
    expect(states(later)).toEqual(['ACCESSIBILITY_PLAN missed 2026-11-23']);
    expect(states(said(later, 'accessibility-plan', null, '2026-12-01'))).toEqual([
      'ACCESSIBILITY_PLAN missed 2026-11-23',
    ]);
  });

  it('once published end what stood, in time on the day and late the day after, and start the next', () => {
    const due = said(empty(), 'sen-information-report', '2025-11-20', '2026-11-01');
    const on = (day: string) => states(said(due, 'sen-information-report', day, '2026-11-30'));
    expect(on('2026-11-20')).toEqual([
      'SEN_INFORMATION_REPORT met 2026-11-20',
      'SEN_INFORMATION_REPORT open 2027-11-20',
    ]);
    expect(on('2026-11-21')[0]).toBe('SEN_INFORMATION_REPORT met-late 2026-11-20');
  });

  it('with a date corrected to an earlier one say that the old deadline no longer holds', () => {
    const due = said(empty(), 'sen-information-report', '2026-03-20');
    expect(states(said(due, 'sen-information-report', '2026-03-02'))).toEqual([
      'SEN_INFORMATION_REPORT superseded 2027-03-20',
      'SEN_INFORMATION_REPORT open 2027-03-02',
    ]);
  });

  it('cannot have been published tomorrow', () => {
    const today = date('2026-11-23');
    const input = { kind: 'accessibility-plan', publishedAt: null, ownerId: null } as const;
    expect(recordDocument(empty(), { ...input, publishedOn: today }, today).ok).toBe(true);
    expect(recordDocument(empty(), { ...input, publishedOn: addDays(today, 1) }, today)).toMatchObject({
      ok: false,
      faults: [{ path: 'publishedOn' }],
    });
  });

  it('of a school that is not mainstream include no inclusion strategy', () => {
    expect(states(said(empty('Secondary'), 'inclusion-strategy', null))).toEqual([
      'INCLUSION_STRATEGY open 2026-12-31',
    ]);
    expect(said(empty('Special'), 'inclusion-strategy', null).deadlines).toEqual([]);
  });

  it('settle to the same when settled again', () => {
    const file = said(said(empty(), 'accessibility-plan', null), 'equality-information', '2026-01-10');
    expect(settleDuties(file, { today: date('2026-11-23'), calendar })).toEqual(file);
  });

  it('can be waived with a reason, and stay waived until they are published', () => {
    const due = said(empty(), 'accessibility-plan', null);
    const today = date('2026-11-24');
    const end = {
      id: 'ACCESSIBILITY_PLAN.2026-11-23',
      as: 'waived',
      on: today,
      because: 'The trust has one plan',
    } as const;
    const decided = endDuty(due, end, today);
    if (!decided.ok) throw new Error('It was refused.');
    const waived = settleDuties(decided.file, { today, calendar });
    expect(states(waived)).toEqual(['ACCESSIBILITY_PLAN waived 2026-11-23']);
    expect(states(settleDuties(waived, { today: addDays(today, 30), calendar }))).toEqual(states(waived));
    expect(endDuty(waived, end, today)).toMatchObject({ ok: false, faults: [{ path: 'state' }] });
    expect(endDuty(due, { ...end, on: addDays(today, 1) }, today)).toMatchObject({
      ok: false,
      faults: [{ path: 'on' }],
    });
    expect(states(said(waived, 'accessibility-plan', '2026-11-25', '2026-11-25'))).toEqual([
      'ACCESSIBILITY_PLAN waived 2026-11-23',
      'ACCESSIBILITY_PLAN open 2029-11-24',
    ]);
  });
});
