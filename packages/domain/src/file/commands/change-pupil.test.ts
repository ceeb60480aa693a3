import { aFile, aFileWithEhcp, aFileWithMeeting, anAdult, aPupil } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { upnCheckLetter } from '../../pupil/index.ts';
import { changePupil } from './change-pupil.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';

const upn = (last: number) => `${upnCheckLetter(`80120000100${last}`)}80120000100${last}`;
const cleared = { on: date('2026-10-01'), by: 'Dee Lane' };

describe('what a person changes of a child', () => {
  test('is remembered as set by her, and what she sent unchanged is not', () => {
    const file = aFile({ pupil: aPupil({ ncYear: '4', setByPerson: ['email'] }) });
    const { pupil } = fileOf(changePupil(file, { ncYear: '4', regGroup: '4A' }, context));
    expect(pupil.setByPerson).toEqual(['email', 'regGroup']);
  });

  test('keeps the number she had before a new UPN', () => {
    const file = aFile({ pupil: aPupil({ upn: upn(1), formerUpns: [upn(2)] }) });
    expect(fileOf(changePupil(file, { upn: upn(3) }, context)).pupil.formerUpns).toEqual([upn(2), upn(1)]);
    expect(fileOf(changePupil(file, { regGroup: '4A' }, context)).pupil.formerUpns).toEqual([upn(2)]);
  });

  test('gives a new address no history of bounces, and the same address keeps its own', () => {
    const file = aFile({ pupil: aPupil({ email: 'a@example.org', emailState: 'bounced' }) });
    expect(fileOf(changePupil(file, { email: 'b@example.org' }, context)).pupil.emailState).toBe('ok');
    expect(fileOf(changePupil(file, { email: ' a@example.org ' }, context)).pupil.emailState).toBe('bounced');
    expect(faultPaths(changePupil(file, { email: 'none' }, context))).toEqual(['email']);
  });

  test('cannot put her birth after her plan', () => {
    const file = aFileWithEhcp();
    expect(faultPaths(changePupil(file, { dateOfBirth: date('2024-02-13'), enrolledOn: null }, context))).toEqual([
      'dateOfBirth',
    ]);
    expect(faultPaths(changePupil(file, { dateOfBirth: date('2024-02-12'), enrolledOn: null }, context))).toEqual([]);
  });
});

describe('whether she is looked after', () => {
  test('is a new question for every adult when it changes, and not when it is only confirmed', () => {
    const file = aFile({
      pupil: aPupil({ lookedAfter: 'unknown' }),
      adults: [anAdult({ cleared }), anAdult({ cleared })],
    });
    const changed = fileOf(changePupil(file, { lookedAfter: 'yes' }, context));
    expect(changed.adults.map((adult) => adult.cleared)).toEqual([null, null]);
    const confirmed = fileOf(changePupil(file, { lookedAfter: 'unknown' }, context));
    expect(confirmed.adults.map((adult) => adult.cleared)).toEqual([cleared, cleared]);
    expect(confirmed.pupil.setByPerson).toContain('lookedAfter');
  });

  test('has planned meetings looked at again today', () => {
    const file = aFileWithMeeting();
    expect(fileOf(changePupil(file, { lookedAfter: 'yes' }, context)).meetings[0]?.next).toBe(context.today);
    expect(fileOf(changePupil(file, { regGroup: '4A' }, context)).meetings[0]?.next).toBe('2026-11-18');
  });
});
