import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { meeting } from '../file/settle/settle.fixture.ts';
import { upnCheckLetter } from '../pupil/index.ts';
import { applyPupilRecord } from './apply-pupil-record.ts';
import { adultOf, child, fileOf, pupilRecord } from './import.fixture.ts';

const upn = (twelve: string) => upnCheckLetter(twelve) + twelve;
const first = upn('801200001001');
const second = upn('801200001002');

describe('a row of an MIS export of pupils', () => {
  it('makes a file for a child who is new, and changes nothing the second time', () => {
    const made = applyPupilRecord(null, pupilRecord({ upn: first }), child);
    expect(made.rows[0]).toMatchObject({ outcome: 'create', rowNumber: 2 });
    expect(made.file.pupil).toMatchObject({ upn: first, legalForename: 'Edie', ncYear: '1', schoolId: child.schoolId });
    expect(applyPupilRecord(made.file, pupilRecord({ upn: first }), child).same).toBe(true);
  });

  it('keeps the old UPN as a former one when the MIS has another', () => {
    const { file } = applyPupilRecord(fileOf({ upn: first }), pupilRecord({ upn: second }), child);
    expect(file.pupil).toMatchObject({ upn: second, formerUpns: [first] });
  });

  it('keeps the UPN when the new one cannot be right, and says so', () => {
    const { file, rows } = applyPupilRecord(fileOf({ upn: first }), pupilRecord({ upn: 'H80120000100' }), child);
    expect(file.pupil.upn).toBe(first);
    expect(rows[0]?.differences).toMatchObject([{ code: 'upn-malformed', field: 'upn' }]);
  });

  it('puts a child on the register, but never takes her off', () => {
    expect(applyPupilRecord(fileOf(), pupilRecord({ provision: 'K' }), child).file.pupil.provision).toBe('K');
    const kept = applyPupilRecord(fileOf({ provision: 'K' }), pupilRecord({ provision: 'N' }), child);
    expect(kept.file.pupil.provision).toBe('K');
    expect(kept.rows[0]?.differences).toMatchObject([{ code: 'mis-lower-provision', kept: 'K', offered: 'N' }]);
  });

  it('gives needs where there are none and leaves those that the SENCO has named', () => {
    expect(applyPupilRecord(fileOf(), pupilRecord({ needs: ['ASD'] }), child).file.pupil.needs).toEqual(['ASD']);
    const kept = applyPupilRecord(fileOf({ needs: ['ASD', 'SLCN'] }), pupilRecord({ needs: ['SLCN'] }), child);
    expect(kept.file.pupil.needs).toEqual(['ASD', 'SLCN']);
    expect(kept.rows[0]?.differences).toEqual([]);
    const other = applyPupilRecord(fileOf({ needs: ['ASD'] }), pupilRecord({ needs: ['HI'] }), child);
    expect(other.rows[0]?.differences).toMatchObject([{ code: 'mis-other-needs' }]);
  });

  it('shows what differs from what a person set, and leaves it', () => {
    const { file, rows } = applyPupilRecord(
      fileOf({ regGroup: '1B', setByPerson: ['regGroup'] }),
      pupilRecord({ regGroup: '1A' }),
      child,
    );
    expect(file.pupil.regGroup).toBe('1B');
    expect(rows[0]?.differences).toMatchObject([
      { code: 'set-by-person', field: 'regGroup', kept: '1B', offered: '1A' },
    ]);
  });

  it('erases no fact by an empty cell', () => {
    const before = fileOf({ dateOfBirth: pupilRecord().dateOfBirth ?? null, ncYear: '1', misId: '7' });
    const { file } = applyPupilRecord(before, pupilRecord({ dateOfBirth: null, ncYear: null, misId: null }), child);
    expect(file.pupil).toMatchObject({ dateOfBirth: '2021-01-08', ncYear: '1', misId: '7' });
  });

  it('calls a child by her chosen name only where it is another', () => {
    const record = pupilRecord({ preferredForename: 'Edie', preferredSurname: null });
    expect(applyPupilRecord(null, record, child).file.pupil.preferredForename).toBeNull();
    const bea = applyPupilRecord(null, pupilRecord({ preferredForename: 'Bea' }), child);
    expect(bea.file.pupil.preferredForename).toBe('Bea');
  });

  it('erases what was cleared when the child turns out to be looked after, and never answers a question itself', () => {
    const cleared = adultOf({ cleared: { on: '2026-10-01' as never, by: 'A' } });
    const asked = applyPupilRecord(fileOf({}, [cleared]), pupilRecord({ lookedAfter: 'yes' }), child);
    expect(asked.file.pupil.lookedAfter).toBe('yes');
    expect(asked.file.adults[0]?.cleared).toBeNull();
    const unsure = applyPupilRecord(fileOf({ lookedAfter: 'unknown' }), pupilRecord({ lookedAfter: 'no' }), child);
    expect(unsure.file.pupil.lookedAfter).toBe('unknown');
    expect(unsure.rows[0]?.differences).toMatchObject([{ code: 'looked-after' }]);
  });

  it('shows a meeting that is planned after the day a child left as one that is called off', () => {
    const met = { ...meeting, on: date('2026-11-20') };
    const before = { ...fileOf(), meetings: [met, { ...meeting, on: date('2026-11-21') }] };
    const { rows } = applyPupilRecord(before, pupilRecord({ leftOn: date('2026-11-20') }), child);
    expect(rows[0]?.changes).toContainEqual({ field: 'plannedMeeting', before: '2026-11-21', after: 'called off' });
    expect(rows[0]?.changes.filter(({ field }) => field === 'plannedMeeting')).toHaveLength(1);
  });
});
