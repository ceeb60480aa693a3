import { newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { upnCheckLetter } from '../../pupil/index.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { type CreatePupil, createPupil } from './create-pupil.ts';

const create = (facts: Partial<CreatePupil['facts']> = {}) =>
  createPupil(
    { id: newId.pupil(), schoolId: newId.school(), facts: { legalForename: 'Ada', legalSurname: 'Obi', ...facts } },
    context,
  );
const digits = '80120000100';

describe('a child put on roll by hand', () => {
  test('has what was given, absent facts absent, and it is unknown whether she is looked after', () => {
    const { pupil, adults, deadlines } = fileOf(create({ ncYear: '4', preferredForename: ' ' }));
    expect(pupil).toMatchObject({
      ncYear: '4',
      provision: 'N',
      upn: null,
      preferredForename: null,
      lookedAfter: 'unknown',
    });
    expect(pupil.setByPerson).toEqual(['legalForename', 'legalSurname', 'ncYear', 'preferredForename']);
    expect([adults, deadlines]).toEqual([[], []]);
  });

  test('has a UPN whose check letter is right, in capitals', () => {
    const right = `${upnCheckLetter(`${digits}1`)}${digits}1`;
    expect(fileOf(create({ upn: ` ${right.toLowerCase()} ` })).pupil.upn).toBe(right);
    const wrong = `${right[0] === 'A' ? 'B' : 'A'}${digits}1`;
    expect(faultPaths(create({ upn: wrong }))).toEqual(['upn']);
    expect(faultPaths(create({ upn: '123' }))).toEqual(['upn']);
  });

  test('has a name, a real year group and types of need that the census knows, each once', () => {
    expect(faultPaths(create({ legalForename: ' ', legalSurname: '' }))).toEqual(['legalForename', 'legalSurname']);
    expect(faultPaths(create({ ncYear: '15' }))).toEqual(['ncYear']);
    expect(faultPaths(create({ needs: ['SLCN', 'ADHD', 'SLCN'] }))).toEqual(['needs.1', 'needs.2']);
  });
});

describe('dates in an order that cannot be are refused', () => {
  const born = date('2016-03-01');
  test('born today, not tomorrow', () => {
    expect(faultPaths(create({ dateOfBirth: date('2026-11-23') }))).toEqual([]);
    expect(faultPaths(create({ dateOfBirth: date('2026-11-24') }))).toEqual(['dateOfBirth']);
  });

  test('enrolled on the day of birth at the earliest, left on the day of enrolment', () => {
    expect(faultPaths(create({ dateOfBirth: born, enrolledOn: born, leftOn: born }))).toEqual([]);
    expect(faultPaths(create({ dateOfBirth: born, enrolledOn: date('2016-02-29') }))).toEqual(['enrolledOn']);
    expect(faultPaths(create({ enrolledOn: born, leftOn: date('2016-02-29') }))).toEqual(['leftOn']);
  });

  test('and both are named', () => {
    const refused = create({ enrolledOn: date('2020-09-01'), leftOn: date('2020-08-31') });
    expect(refused).toMatchObject({ faults: [{ message: expect.stringMatching(/31 August 2020.*1 September 2020/) }] });
  });
});
