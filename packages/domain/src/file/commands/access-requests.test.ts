import { aFile, anAccessRequest } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import type { AccessRequest } from '../access-request.ts';
import { deadlineNotes } from '../settle/index.ts';
import { on } from '../settle/settle.fixture.ts';
import { settle } from '../settle/settle.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { changeAccessRequest, recordAccessRequest } from './set-access-request.ts';

const input = (over: Partial<AccessRequest> = {}) => {
  const { id, ...facts } = anAccessRequest(over);
  return { id, facts };
};
const record = (over: Partial<AccessRequest> = {}) => recordAccessRequest(aFile(), input(over), context);
const answer = (over: Partial<AccessRequest>, day = '2026-11-23') => {
  const file = settle(fileOf(record(over)), on(day));
  const deadline = file.deadlines.find(({ rule }) => rule === 'SAR_RESPONSE');
  const notes = deadlineNotes(file, on(day)).get(`SAR_RESPONSE.${deadline?.occurrence}`) ?? [];
  return { ...deadline, notes: notes.map(({ code }) => code) };
};

describe('SAR_RESPONSE in a child’s file', () => {
  test('is one month, as the rule says, and the school’s', () => {
    expect(answer({})).toMatchObject({ dueOn: '2026-12-02', owner: 'school', state: 'open', notes: [] });
  });

  test('waits for the days on which the clock stood still, both ends included, and says that this is local', () => {
    const paused = answer({ pauses: [{ from: date('2026-11-09'), to: date('2026-11-11') }] });
    expect(paused).toMatchObject({ dueOn: '2026-12-07', notes: ['CLOCK_STOPPED'] });
    expect(paused.why).toContain('3 days on which the clock stood still');
  });

  test('moves on by a day with each day of a pause that is not over, and stands once it is answered', () => {
    const open = { pauses: [{ from: date('2026-11-20'), to: null }] };
    expect(answer(open, '2026-11-23').dueOn).toBe('2026-12-07');
    expect(answer(open, '2026-11-26').dueOn).toBe('2026-12-09');
  });

  test.each([
    ['2026-12-01', 'open', '2026-12-05', '2026-12-07'],
    ['2026-12-02', 'open', '2026-12-05', '2026-12-07'],
    ['2026-12-03', 'missed', null, '2026-12-02'],
  ])('with a pause begun on %s and not over is %s, looked at each day', (from, state, next, dueOn) => {
    const late = { ...context, today: date('2026-12-04') };
    const pauses = [{ from: date(from), to: null }];
    const file = settle(fileOf(recordAccessRequest(aFile(), input({ pauses }), late)), on('2026-12-04'));
    const deadline = file.deadlines.find(({ rule }) => rule === 'SAR_RESPONSE');
    expect(deadline).toMatchObject({ state, next, dueOn });
    const notes = deadlineNotes(file, on('2026-12-04')).get(`SAR_RESPONSE.${deadline?.occurrence}`) ?? [];
    expect(notes.some(({ code }) => code === 'CLOCK_PAUSED')).toBe(state === 'open');
  });

  test('with a pause that is not over is never missed, and says since when the clock stands still', () => {
    const pauses = [{ from: date('2026-11-20'), to: null }];
    const begun = settle(fileOf(record({ pauses })), on('2026-11-23'));
    const later = settle(begun, on('2027-03-01')).deadlines.find(({ rule }) => rule === 'SAR_RESPONSE');
    expect(later).toMatchObject({ state: 'open', dueOn: '2027-03-15', next: '2027-03-02' });
    expect(later?.why).toContain('The clock stands still since 20 November 2026');
    const ended = {
      ...begun,
      accessRequests: begun.accessRequests.map((one) => ({
        ...one,
        pauses: [{ from: date('2026-11-20'), to: date('2026-11-23') }],
      })),
    };
    const again = settle(ended, on('2026-11-24')).deadlines.find(({ rule }) => rule === 'SAR_RESPONSE');
    expect(again).toMatchObject({ dueOn: '2026-12-07', next: '2026-12-08' });
    expect(again?.why).not.toContain('stands still since');
  });

  test('has the last school day by the day that the pause makes it', () => {
    const pauses = [{ from: date('2026-11-09'), to: date('2026-12-08') }];
    const late = { ...context, today: date('2026-12-10') };
    const file = settle(fileOf(recordAccessRequest(aFile(), input({ pauses }), late)), on('2026-12-10'));
    expect(file.deadlines.find(({ rule }) => rule === 'SAR_RESPONSE')).toMatchObject({
      ...{ dueOn: '2027-01-04', practicalOn: '2026-12-18' },
    });
  });

  test.each([
    ['2026-12-01', '2027-02-02', []],
    ['2026-12-02', '2027-02-02', []],
    ['2026-12-03', '2026-12-02', ['EXTENSION_TOO_LATE']],
  ])('extended on %s is due on %s', (toldOn, dueOn, notes) => {
    const late = { ...context, today: date('2026-12-04') };
    const extended = { toldOn: date(toldOn), because: 'Eleven years of records.' };
    const file = settle(fileOf(recordAccessRequest(aFile(), input({ extended }), late)), on('2026-12-04'));
    const deadline = file.deadlines.find(({ rule }) => rule === 'SAR_RESPONSE');
    expect(deadline?.dueOn).toBe(dueOn);
    const said = deadlineNotes(file, on('2026-12-04')).get(`SAR_RESPONSE.${deadline?.occurrence}`) ?? [];
    expect(said.map(({ code }) => code)).toEqual(notes);
  });

  test.each([
    ['2026-12-02', 'met'],
    ['2026-12-03', 'met-late'],
  ])('answered on %s is %s', (day, state) => {
    const late = { ...context, today: date('2026-12-04') };
    const file = fileOf(recordAccessRequest(aFile(), input({ answeredOn: date(day) }), late));
    expect(settle(file, on('2026-12-04')).deadlines.find(({ rule }) => rule === 'SAR_RESPONSE')?.state).toBe(state);
  });

  test('runs on when the child has left', () => {
    const file = fileOf(record());
    const gone = settle({ ...file, pupil: { ...file.pupil, leftOn: date('2026-11-20') } }, on('2026-11-23'));
    expect(gone.deadlines.find(({ rule }) => rule === 'SAR_RESPONSE')?.state).toBe('open');
  });
});

describe('a request for access', () => {
  test('is refused where its days cannot be', () => {
    expect(faultPaths(record({ answeredOn: date('2026-11-01') }))).toEqual(['answeredOn']);
    expect(faultPaths(record({ extended: { toldOn: date('2026-11-01'), because: 'x' } }))).toEqual(['extended.toldOn']);
    expect(faultPaths(record({ pauses: [{ from: date('2026-11-01'), to: null }] }))).toEqual(['pauses.0.from']);
    expect(faultPaths(record({ pauses: [{ from: date('2026-11-10'), to: date('2026-11-09') }] }))).toEqual([
      'pauses.0.to',
    ]);
    expect(faultPaths(record({ receivedOn: date('2026-11-24') }))).toEqual(['receivedOn']);
    expect(
      faultPaths(record({ pauses: [{ from: date('2026-11-05'), to: null }], answeredOn: date('2026-11-20') })),
    ).toEqual(['pauses.0.to']);
  });

  test('has no two pauses that share a day', () => {
    const first = { from: date('2026-11-05'), to: date('2026-11-09') };
    const from = (day: string) => record({ pauses: [first, { from: date(day), to: date('2026-11-12') }] });
    expect(faultPaths(from('2026-11-09'))).toEqual(['pauses.1.from']);
    expect(from('2026-11-10').ok).toBe(true);
  });

  test('is one of this file', () => {
    expect(faultPaths(changeAccessRequest(aFile(), input(), context))).toEqual(['accessRequestId']);
  });
});
