import { aFile, aFileWithEhcp, aFileWithMeeting, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { outOfYear } from '../out-of-year.ts';
import { phaseMoveAsked } from '../phase-move.ts';
import type { PupilFile } from '../pupil-file.ts';
import { calendar, on } from '../settle/settle.fixture.ts';
import { settle } from '../settle/settle.ts';
import { answerPhaseMove } from './answer-phase-move.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { moveSchool } from './move-school.ts';
import { setEhcp } from './set-ehcp.ts';

const day = date('2026-11-20');

describe('a move to another school of the trust', () => {
  const to = newId.school();
  const move = (file: PupilFile, over: object = {}) =>
    moveSchool(file, { to, on: day, meetings: null, ...over }, context);

  test('takes the file along, and leaves class and admission number behind', () => {
    const { pupil } = fileOf(move(aFile()));
    expect(pupil).toMatchObject({ schoolId: to, enrolledOn: day, leftOn: null, regGroup: null, misId: null });
  });

  test('is worked out by the new school’s calendar', () => {
    const before = settle(aFileWithMeeting({ notices: [] }), on('2026-11-23'));
    const practical = (file: PupilFile) => file.deadlines.find(({ rule }) => rule === 'AR_LATEST_MEETING')?.practicalOn;
    const moved = fileOf(move(before, { meetings: 'keep' }));
    const terms = calendar.terms.filter(({ from }) => from !== '2027-01-04');
    expect(practical(before)).toBe('2026-12-18');
    const elsewhere = { ...calendar, terms: [...terms, { from: date('2026-12-19'), to: date('2027-01-03') }] };
    expect(practical(settle(moved, { ...on('2026-11-23'), calendar: elsewhere }))).not.toBe('2026-12-18');
  });

  test('asks what becomes of meetings that are planned', () => {
    const file = aFileWithMeeting();
    expect(faultPaths(move(file))).toEqual(['meetings']);
    expect(fileOf(move(file, { meetings: 'keep' })).meetings[0]?.state).toBe('planned');
    const off = fileOf(move(file, { meetings: 'cancel' })).meetings[0];
    expect(off).toMatchObject({ state: 'cancelled', next: context.today });
  });

  test('is to another school, by today, and after she was born', () => {
    const file = aFile();
    expect(faultPaths(move(file, { to: file.pupil.schoolId }))).toEqual(['to']);
    expect(faultPaths(move(file, { on: date('2026-11-24') }))).toEqual(['on']);
    expect(faultPaths(move(file, { on: date('2017-11-04') }))).toEqual(['enrolledOn']);
  });
});

describe('a move to another council', () => {
  test('names the council, whose own rules count from then on', () => {
    const file = aFileWithEhcp();
    if (file.ehcp === null) throw new Error('the builder gives one');
    const moved = { ...file.ehcp, laTransferredOn: date('2026-11-02') };
    expect(faultPaths(setEhcp(file, { ...moved, placingLa: null }, context))).toEqual(['placingLa']);
    const after = settle(fileOf(setEhcp(file, { ...moved, placingLa: 'Cornwall' }, context)), {
      ...on('2026-11-23'),
      laMeetingBufferWeeks: 8,
    });
    const due = (rule: string) => after.deadlines.find((each) => each.rule === rule)?.dueOn;
    expect(due('AR_LATEST_MEETING')).toBe('2026-12-06');
    expect(due('AR_MOVE_LA_TELL')).toBe('2026-12-14');
    expect(due('AR_MOVE_LA_REVIEW')).toBe('2027-02-01');
  });
});

describe('a move to another phase', () => {
  const inYear = (ncYear: string, school = 'Oakfield Primary School') => {
    const file = aFileWithEhcp({ pupil: aPupil({ provision: 'E', ncYear }) });
    return phaseMoveAsked(file, school, context.today);
  };

  test.each([
    ['N2', 'school'],
    ['6', 'school'],
    ['11', 'post-16-institution'],
  ])('is asked about in Year %s', (ncYear, to) => {
    expect(inYear(ncYear)).toEqual({ to, year: 2027 });
  });

  test('is asked about in Year 2 of an infant school alone, and in no other year', () => {
    expect(inYear('2', 'Elm Infant School')).toEqual({ to: 'school', year: 2027 });
    for (const year of ['2', '1', '5', '7', '10']) expect(inYear(year)).toBeNull();
  });

  test('counts only once a person says so, and is not asked again', () => {
    const file = aFileWithEhcp({ pupil: aPupil({ provision: 'E', ncYear: '6' }) });
    const rules = (of: PupilFile) => settle(of, on('2026-11-23')).deadlines.map(({ rule }) => rule);
    expect(rules(file)).not.toContain('AR_PHASE_TRANSFER');
    const moves = fileOf(answerPhaseMove(file, { year: 2027, to: 'school' }, context));
    expect(rules(moves)).toContain('AR_PHASE_TRANSFER');
    const stays = fileOf(answerPhaseMove(moves, { year: 2027, to: 'stays' }, context));
    expect(rules(stays)).not.toContain('AR_PHASE_TRANSFER');
    for (const answered of [moves, stays]) expect(phaseMoveAsked(answered, 'x', context.today)).toBeNull();
    expect(phaseMoveAsked(stays, 'x', date('2027-09-01'))).toEqual({ to: 'school', year: 2028 });
    expect(faultPaths(answerPhaseMove(aFile(), { year: 2027, to: 'school' }, context))).toEqual(['to']);
  });
});

describe('a child outside the year of her age', () => {
  const born = (dateOfBirth: string, ncYear: string | null) =>
    outOfYear({ dateOfBirth: date(dateOfBirth), ncYear }, context.today);

  test('is named, and her dates follow the year she is in', () => {
    expect(born('2017-11-05', '4')).toBeNull();
    expect(born('2017-11-05', '3')).toContain('Is in Year 3; by date of birth it would be Year 4.');
    expect(born('2017-11-05', null)).toBeNull();
    expect(born('2017-11-05', 'X')).toBeNull();
  });

  test('is asked about where only her age says Year 9', () => {
    expect(born('2013-05-14', '8')).toContain('prepare for adulthood');
    expect(born('2013-05-14', '9')).toBeNull();
    expect(born('2012-05-14', '9')).not.toContain('prepare for adulthood');
  });
});
