import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../calendar/index.ts';
import { newOrderFaults } from '../file/commands/accepted.ts';
import { applyEhcpRow } from './apply-ehcp-row.ts';
import { applyPupilRecord } from './apply-pupil-record.ts';
import { applyRegisterRow } from './apply-register-row.ts';
import { child, fileOf, ids, pupilRecord, today } from './import.fixture.ts';
import type { RegisterRecord } from './records.ts';

const codes = ({ rows }: ReturnType<typeof applyPupilRecord>) =>
  rows.flatMap(({ differences }) => differences.map(({ code, field }) => `${code} ${field}`));

const sheet = (file: ReturnType<typeof fileOf> | null, row: Partial<RegisterRecord>) =>
  applyRegisterRow(file, { rowNumber: 4, provision: 'K', ...row }, child, { today, newId: ids(), nextReviewOn: null });

describe('days of an export that cannot be together', () => {
  it('leave out the day a child left before she came back', () => {
    const record = pupilRecord({ enrolledOn: date('2025-09-01'), leftOn: date('2023-07-20') });
    const applied = applyPupilRecord(null, record, child);
    expect(applied.file.pupil).toMatchObject({ enrolledOn: '2025-09-01', leftOn: null });
    expect(codes(applied)).toEqual(['order-of-days leftOn']);
    const again = applyPupilRecord(applied.file, record, child);
    expect([again.same, again.file]).toEqual([true, applied.file]);
  });

  it('keep the plan of a child who would have had it before she was born', () => {
    const file = fileOf({ dateOfBirth: date('2016-05-14') });
    const applied = applyEhcpRow(file, { rowNumber: 2, planFirstMadeOn: date('2012-07-06') }, child);
    expect(applied.file.ehcp?.planFirstMadeOn).toBeNull();
    expect(codes(applied)).toEqual(['order-of-days planFirstMadeOn']);
  });

  it('leave out a next review before the last one, and name both days', () => {
    const row = { lastReviewOn: date('2026-10-14'), nextReviewOn: date('2026-10-13'), notes: 'SALT involved' };
    const applied = sheet(fileOf(), row);
    expect(applied.file.plans).toMatchObject([{ lastReviewOn: '2026-10-14', reviewOn: null }]);
    expect(applied.file.pupil.sencoNote).toBe('SALT involved');
    expect(applied.rows[0]?.differences).toMatchObject([
      { code: 'order-of-days', field: 'reviewOn', kept: null, offered: '2026-10-13' },
    ]);
    expect(applied.rows[0]?.differences[0]?.because).toContain('(13 October 2026)');
    expect(applied.rows[0]?.differences[0]?.because).toContain('(14 October 2026)');
    expect(sheet(applied.file, row).same).toBe(true);
    for (const nextReviewOn of [date('2026-10-14'), date('2026-10-15')])
      expect(sheet(fileOf(), { ...row, nextReviewOn }).file.plans[0]?.reviewOn).toBe(nextReviewOn);
  });

  it('make no support plan of reviews before the child was born', () => {
    const file = fileOf({ dateOfBirth: date('2021-01-08') });
    const applied = sheet(file, { lastReviewOn: date('2012-01-07'), nextReviewOn: date('2021-01-07') });
    expect(applied.file.plans).toEqual([]);
    expect(codes(applied)).toEqual(['order-of-days reviewOn', 'order-of-days lastReviewOn']);
    expect(sheet(file, { lastReviewOn: date('2021-01-08') }).file.plans).toHaveLength(1);
  });

  it('leave out the day that is at fault, and take those that are not', () => {
    const file = fileOf({ enrolledOn: date('2025-09-03') });
    const applied = sheet(file, { dateOfBirth: date('2025-09-04'), nextReviewOn: date('2027-01-15') });
    expect(applied.file.plans).toMatchObject([{ reviewOn: '2027-01-15' }]);
    expect(codes(applied)).toEqual(['order-of-days dateOfBirth']);
  });

  it('take a day on the same day, and the rest of the row in any case', () => {
    const record = pupilRecord({ enrolledOn: date('2025-09-01'), leftOn: date('2025-09-01'), regGroup: '5C' });
    const applied = applyPupilRecord(fileOf(), record, child);
    expect(applied.file.pupil).toMatchObject({ leftOn: '2025-09-01', regGroup: '5C' });
    expect(codes(applied)).toEqual([]);
  });

  it('never lie in such an order in the file, whatever the rows say, and a second import changes nothing', () => {
    const day = fc.option(
      fc.integer({ min: -6000, max: 100 }).map((days) => addDays(today, days)),
      { nil: undefined },
    );
    const pupil = fc.record({ dateOfBirth: day, enrolledOn: day, leftOn: day });
    const plan = fc.record({ planFirstMadeOn: day, meetingOn: day, decidedOn: day });
    const reviews = fc.record({ lastReviewOn: day, nextReviewOn: day, dateOfBirth: day });
    fc.assert(
      fc.property(pupil, plan, reviews, (facts, dates, row) => {
        const mis = applyPupilRecord(null, pupilRecord(facts), child);
        const first = sheet(mis.file, row);
        expect(sheet(first.file, row).same).toBe(true);
        const second = applyEhcpRow(first.file, { rowNumber: 3, ...dates }, child);
        expect(newOrderFaults(null, second.file)).toEqual([]);
        expect(applyEhcpRow(second.file, { rowNumber: 3, ...dates }, child).same).toBe(true);
      }),
    );
  });
});
