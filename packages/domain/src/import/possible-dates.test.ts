import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../calendar/index.ts';
import { newOrderFaults } from '../file/commands/accepted.ts';
import { applyEhcpRow } from './apply-ehcp-row.ts';
import { applyPupilRecord } from './apply-pupil-record.ts';
import { child, fileOf, pupilRecord, today } from './import.fixture.ts';

const codes = ({ rows }: ReturnType<typeof applyPupilRecord>) =>
  rows.flatMap(({ differences }) => differences.map(({ code, field }) => `${code} ${field}`));

describe('days of an export that cannot be together', () => {
  it('leave out the day a child left before she came back', () => {
    const record = pupilRecord({ enrolledOn: date('2025-09-01'), leftOn: date('2023-07-20') });
    const applied = applyPupilRecord(null, record, child);
    expect(applied.file.pupil).toMatchObject({ enrolledOn: '2025-09-01', leftOn: null });
    expect(codes(applied)).toEqual(['date-order leftOn']);
    const again = applyPupilRecord(applied.file, record, child);
    expect([again.same, again.file]).toEqual([true, applied.file]);
  });

  it('keep the plan of a child who would have had it before she was born', () => {
    const file = fileOf({ dateOfBirth: date('2016-05-14') });
    const applied = applyEhcpRow(file, { rowNumber: 2, planFirstMadeOn: date('2012-07-06') }, child);
    expect(applied.file.ehcp?.planFirstMadeOn).toBeNull();
    expect(codes(applied)).toEqual(['date-order planFirstMadeOn']);
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
    fc.assert(
      fc.property(pupil, plan, (facts, dates) => {
        const first = applyPupilRecord(null, pupilRecord(facts), child);
        const second = applyEhcpRow(first.file, { rowNumber: 3, ...dates }, child);
        expect(newOrderFaults(null, second.file)).toEqual([]);
        expect(applyEhcpRow(second.file, { rowNumber: 3, ...dates }, child).same).toBe(true);
      }),
    );
  });
});
