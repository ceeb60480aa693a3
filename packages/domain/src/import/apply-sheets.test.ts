import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { applyEhcpRow } from './apply-ehcp-row.ts';
import { applyRegisterRow } from './apply-register-row.ts';
import { child, fileOf, ids, today } from './import.fixture.ts';
import type { EhcpRecord, RegisterRecord } from './records.ts';

const sheetRow = (over: Partial<RegisterRecord> = {}): RegisterRecord => ({
  rowNumber: 4,
  legalForename: 'Edie',
  legalSurname: 'Johnson',
  provision: 'K',
  needs: ['SLCN'],
  notes: 'SALT involved',
  lastReviewOn: date('2026-06-28'),
  ...over,
});
const register = (
  file: ReturnType<typeof fileOf> | null,
  record: RegisterRecord,
  forAll: 'none' | '2027-01-15' = 'none',
) =>
  applyRegisterRow(file, record, child, { today, newId: ids(), nextReviewOn: forAll === 'none' ? null : date(forAll) });

describe("a row of the SENCO's register", () => {
  it('sets status, needs, notes and the last review, and changes nothing the second time', () => {
    const { file } = register(fileOf(), sheetRow());
    expect(file.pupil).toMatchObject({ provision: 'K', needs: ['SLCN'], sencoNote: 'SALT involved' });
    expect(file.plans).toMatchObject([{ lastReviewOn: '2026-06-28', reviewOn: null, state: 'current' }]);
    expect(register(file, sheetRow()).same).toBe(true);
  });

  it('makes a file for a child whom the roll does not know', () => {
    const made = register(null, sheetRow({ dateOfBirth: date('2021-01-08') }));
    expect(made.rows[0]?.outcome).toBe('create');
    expect(made.file.pupil).toMatchObject({ legalForename: 'Edie', dateOfBirth: '2021-01-08' });
  });

  it('leaves who she is to the MIS, and fills gaps', () => {
    const { file } = register(fileOf({ ncYear: '2' }), sheetRow({ legalForename: 'Edi', ncYear: '1', regGroup: '1A' }));
    expect(file.pupil).toMatchObject({ legalForename: 'Edie', ncYear: '2', regGroup: '1A' });
  });

  it('does not end an EHCP that the file holds', () => {
    const withPlan = applyEhcpRow(fileOf(), { rowNumber: 2, planFirstMadeOn: date('2022-07-06') }, child).file;
    const { file, rows } = register(withPlan, sheetRow());
    expect(file.pupil.provision).toBe('E');
    expect(rows[0]?.differences).toMatchObject([{ code: 'ehcp-in-force' }]);
  });

  it('gives the one review date to children on SEN support whose sheet has none', () => {
    expect(register(fileOf(), sheetRow(), '2027-01-15').file.plans[0]?.reviewOn).toBe('2027-01-15');
    const own = register(fileOf(), sheetRow({ nextReviewOn: date('2026-12-01') }), '2027-01-15').file;
    expect(own.plans[0]?.reviewOn).toBe('2026-12-01');
    expect(register(own, sheetRow(), '2027-01-15').file.plans[0]?.reviewOn).toBe('2026-12-01');
    expect(register(fileOf(), sheetRow({ provision: 'E' }), '2027-01-15').file.plans[0]?.reviewOn).toBeNull();
  });

  it('keeps a later review than the sheet knows', () => {
    const { file } = register(fileOf(), sheetRow());
    expect(register(file, sheetRow({ lastReviewOn: date('2026-01-01') })).same).toBe(true);
  });
});

const trackerRow = (over: Partial<EhcpRecord> = {}): EhcpRecord => ({
  rowNumber: 2,
  planFirstMadeOn: date('2022-07-06'),
  meetingOn: date('2026-05-05'),
  decidedOn: null,
  placingLa: 'Bristol, City of',
  comment: 'awaiting LA',
  ...over,
});
const track = (file: ReturnType<typeof fileOf> | null, record: EhcpRecord) => applyEhcpRow(file, record, child);

describe('a row of a tracker of EHCPs', () => {
  it('gives the child an EHCP with its dates, and changes nothing the second time', () => {
    const { file } = track(fileOf({ provision: 'K' }), trackerRow());
    expect(file.pupil.provision).toBe('E');
    expect(file.ehcp).toMatchObject({
      planFirstMadeOn: '2022-07-06',
      lastReview: { meetingOn: '2026-05-05', decidedOn: null },
      placingLa: 'Bristol, City of',
    });
    expect(track(file, trackerRow()).same).toBe(true);
  });

  it('leaves a decision that the file knows and an old sheet does not', () => {
    const { file } = track(fileOf(), trackerRow({ decidedOn: date('2026-06-01') }));
    expect(track(file, trackerRow()).file.ehcp?.lastReview?.decidedOn).toBe('2026-06-01');
  });

  it('takes a later review whole, and shows an earlier one without taking it', () => {
    const { file } = track(fileOf(), trackerRow({ decidedOn: date('2026-06-01') }));
    const later = track(file, trackerRow({ meetingOn: date('2026-11-05') }));
    expect(later.file.ehcp?.lastReview).toEqual({ meetingOn: '2026-11-05', decidedOn: null });
    const earlier = track(file, trackerRow({ meetingOn: date('2025-05-05') }));
    expect(earlier.same).toBe(true);
    expect(earlier.rows[0]?.differences).toMatchObject([{ code: 'older-review' }]);
  });

  it('leaves a status that a person set', () => {
    const { file, rows } = track(fileOf({ provision: 'K', setByPerson: ['provision'] }), trackerRow());
    expect(file.pupil.provision).toBe('K');
    expect(rows[0]?.differences).toMatchObject([{ code: 'set-by-person', field: 'provision' }]);
  });
});
