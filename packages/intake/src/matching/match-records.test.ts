import { date } from '@waymark/domain';
import { describe, expect, it } from 'vitest';
import type { ContactRecord, RegisterRecord } from '../rows/records.ts';
import type { ExistingPupil } from './find-pupil.ts';
import { matchRecords } from './match-records.ts';

const zoe: ExistingPupil = {
  pupilId: 'zoe',
  upn: 'P801204724009',
  misId: '010422',
  forename: 'Zoë',
  surname: 'Hall',
  preferredForename: null,
  preferredSurname: null,
  dateOfBirth: '2019-10-25',
  ncYear: '2',
};

const pupil = (over: Partial<ExistingPupil>): ExistingPupil => ({
  ...zoe,
  pupilId: 'other',
  upn: null,
  misId: null,
  ...over,
});

function row(over: Partial<RegisterRecord>): RegisterRecord {
  const nothing = { on: null, note: null, awaiting: false };
  return {
    kind: 'register',
    upn: null,
    upnTemporary: false,
    upnAsGiven: null,
    misId: null,
    forename: 'Zoë',
    surname: 'Hall',
    preferredForename: null,
    preferredSurname: null,
    dateOfBirth: null,
    ncYear: null,
    provision: 'K',
    needs: [],
    needsNote: null,
    regGroup: null,
    lastReview: nothing,
    nextReview: nothing,
    notes: null,
    extras: [],
    ...over,
  };
}

const match = (record: Partial<RegisterRecord>, existing: readonly ExistingPupil[] = [zoe]) =>
  matchRecords({ records: [row(record)], existing })[0]?.match;

const dob = date('2019-10-25');

describe('whom a row is about', () => {
  it.each([
    ['her UPN', { upn: 'P801204724009' }, 'upn'],
    ['her UPN, whatever she is called that day', { upn: 'P801204724009', forename: 'Zo' }, 'upn'],
    ['her MIS number', { misId: '010422' }, 'mis-id'],
    ['her MIS number without the nought that Excel took', { misId: '10422' }, 'mis-id'],
    ['her name and date of birth', { dateOfBirth: dob }, 'name-and-dob'],
    ['her name without its accent', { forename: 'Zoe', dateOfBirth: dob }, 'name-and-dob'],
    ['her names the wrong way round', { forename: 'Hall', surname: 'Zoë', dateOfBirth: dob }, 'name-and-dob'],
    ['her name with a letter lost', { forename: 'Zo?', dateOfBirth: dob }, 'name-and-dob'],
    ['her name and year', { ncYear: '2' as const }, 'name-and-year'],
    ['her name alone', {}, 'name'],
  ])('is known by %s', (_how, record, by) => {
    expect(match(record)).toEqual({ pupilId: 'zoe', by });
  });

  it('is known by a preferred name, and by preferred and legal names mixed', () => {
    const known = [
      pupil({ pupilId: 'p', forename: 'Priya', surname: 'Oyelaran', preferredForename: 'Zo', preferredSurname: 'Ade' }),
    ];
    for (const [forename, surname] of [
      ['Zo', 'Oyelaran'],
      ['Priya', 'Ade'],
      ['Zo', 'Ade'],
    ]) {
      expect(match({ forename: forename ?? '', surname: surname ?? '', dateOfBirth: dob }, known)).toEqual({
        pupilId: 'p',
        by: 'name-and-dob',
      });
    }
  });

  it('is known although the MIS lost the letter', () => {
    const known = [pupil({ pupilId: 'n', forename: 'Isla', surname: 'Nguy?n' })];
    expect(match({ forename: 'Isla', surname: 'Nguyễn', dateOfBirth: dob }, known)).toEqual({
      pupilId: 'n',
      by: 'name-and-dob',
    });
  });

  it.each([
    ["Ellie O'Connor", 'Ellie O’Connor'],
    ['Saoirse Smith-Jones', 'Saoirse Smith Jones'],
    ['Alfie Łukasiewicz', 'Alfie Lukasiewicz'],
  ])('is one child as %s and as %s', (one, two) => {
    const [forename = '', surname = ''] = one.split(/ (.*)/);
    const [other = '', name = ''] = two.split(/ (.*)/);
    expect(match({ forename, surname, dateOfBirth: dob }, [pupil({ forename: other, surname: name })])).toMatchObject({
      by: 'name-and-dob',
    });
  });
});

describe('what is asked, never answered in silence', () => {
  it('a UPN or a MIS number of a child with another name and birthday', () => {
    const sam = { forename: 'Samuel', surname: 'Kaur', dateOfBirth: date('2018-01-01') };
    expect(match({ ...sam, upn: 'P801204724009' })).toEqual({ ambiguous: ['zoe'], why: 'upn-of-another-name' });
    expect(match({ ...sam, misId: '010422' })).toEqual({ ambiguous: ['zoe'], why: 'mis-id-of-another-name' });
  });

  it('two children of one name and year', () => {
    expect(match({ ncYear: '2' }, [zoe, pupil({ dateOfBirth: '2020-01-01' })])).toEqual({
      ambiguous: ['zoe', 'other'],
      why: 'several-fit',
    });
  });

  it('a namesake in another year', () => {
    expect(match({ ncYear: '3' })).toEqual({ ambiguous: ['zoe'], why: 'other-year' });
  });

  it('a name a letter or two away, born the same day', () => {
    expect(match({ forename: 'Zo', dateOfBirth: dob })).toEqual({ ambiguous: ['zoe'], why: 'nearly-the-name' });
    expect(match({ forename: 'Zo', dateOfBirth: date('2019-10-26') })).toBeNull();
    expect(match({ forename: 'Zacharias', dateOfBirth: dob })).toBeNull();
  });

  it('the same name and birthday under another UPN', () => {
    expect(match({ dateOfBirth: dob, upn: 'H801204725004' })).toEqual({ ambiguous: ['zoe'], why: 'other-upn' });
  });

  it('two rows for one child', () => {
    const matches = matchRecords({
      records: [row({ upn: 'P801204724009' }), row({ dateOfBirth: dob })],
      existing: [zoe],
    });
    expect(matches.map(({ match: one }) => one)).toEqual([
      { ambiguous: ['zoe'], why: 'two-rows-fit' },
      { ambiguous: ['zoe'], why: 'two-rows-fit' },
    ]);
  });
});

describe('nobody we have', () => {
  it('is a name, a birthday or a UPN of her own', () => {
    expect(match({ forename: 'Sam', surname: 'Kaur', dateOfBirth: dob })).toBeNull();
    expect(match({ dateOfBirth: date('2018-10-25') })).toBeNull();
    expect(match({ upn: 'H801204725004', dateOfBirth: date('2018-10-25') })).toBeNull();
  });
});

describe('adults', () => {
  it('of one child all go to her', () => {
    const adult = { kind: 'contacts', pupil: row({ misId: '010422' }) } as unknown as ContactRecord;
    expect(matchRecords({ records: [adult, adult], existing: [zoe] }).map(({ match: one }) => one)).toEqual([
      { pupilId: 'zoe', by: 'mis-id' },
      { pupilId: 'zoe', by: 'mis-id' },
    ]);
  });
});
