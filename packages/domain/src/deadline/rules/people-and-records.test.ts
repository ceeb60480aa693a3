import { describe, expect, it } from 'vitest';
import { due, schoolYear } from '../test/ask.ts';

describe('YP_RIGHTS: the last Friday in June of the school year of the 16th birthday', () => {
  it.each([
    ['2009-08-31', '2025-06-27'],
    ['2009-09-01', '2026-06-26'],
    ['2010-08-31', '2026-06-26'],
    ['2010-09-01', '2027-06-25'],
    ['2010-10-03', '2027-06-25'],
    ['2011-06-25', '2027-06-25'],
    ['2011-08-20', '2027-06-25'],
    ['2012-02-29', '2028-06-30'],
    ['2013-05-14', '2029-06-29'],
    ['2013-09-01', '2030-06-28'],
  ])('born %s: %s', (dateOfBirth, expected) => {
    expect(due('YP_RIGHTS', { kind: 'young-person', dateOfBirth })).toBe(expected);
  });
});

describe('FILE_TRANSFER: the fifteenth school day after leaving', () => {
  it.each([
    ['2026-11-19', '2026-12-10'],
    ['2026-11-20', '2026-12-11'],
    ['2026-11-21', '2026-12-11'],
    ['2026-11-22', '2026-12-11'],
    ['2026-11-23', '2026-12-14'],
    ['2026-12-18', '2027-01-25'],
    ['2027-03-04', '2027-03-25'],
  ])('left on %s: by %s', (leftOn, expected) => {
    expect(due('FILE_TRANSFER', { kind: 'leaver', leftOn }, { calendar: schoolYear })).toBe(expected);
  });

  it('is left out where the calendar ends before it', () => {
    expect(due('FILE_TRANSFER', { kind: 'leaver', leftOn: '2027-03-05' }, { calendar: schoolYear })).toBeUndefined();
    expect(due('FILE_TRANSFER', { kind: 'leaver', leftOn: '2026-11-20' })).toBeUndefined();
  });
});

describe('SAR_RESPONSE: a month, and on to a working day', () => {
  it.each([
    ['2027-01-28', '2027-03-01'],
    ['2027-01-31', '2027-03-01'],
    ['2027-02-01', '2027-03-01'],
    ['2027-02-02', '2027-03-02'],
    ['2026-11-25', '2026-12-29'],
    ['2026-11-24', '2026-12-24'],
    ['2026-10-23', '2026-11-23'],
    ['2026-10-21', '2026-11-23'],
    ['2028-01-31', '2028-02-29'],
    ['2027-03-31', '2027-04-30'],
  ])('received on %s: by %s', (receivedOn, expected) => {
    expect(due('SAR_RESPONSE', { kind: 'subject-access', receivedOn })).toBe(expected);
  });
});

describe('RETENTION_END: 31 years from birth', () => {
  it.each([
    ['2013-05-13', '2044-05-13'],
    ['2013-05-14', '2044-05-14'],
    ['2013-05-15', '2044-05-15'],
    ['2012-02-29', '2043-02-28'],
  ])('born %s: %s', (dateOfBirth, expected) => {
    expect(due('RETENTION_END', { kind: 'retention', dateOfBirth })).toBe(expected);
  });
});
