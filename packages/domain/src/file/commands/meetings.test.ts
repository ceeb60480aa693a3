import { aFile, aFileWithEhcp, aMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { cadenceFor } from '../../notice/index.ts';
import { changeMeeting } from './change-meeting.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import type { MeetingPeople } from './meeting-people.ts';
import { type MeetingFacts, planMeeting, statutoryChecksOf } from './plan-meeting.ts';

const head = newId.staff();
const leaver = newId.staff();
const officer = newId.contact();
const silent = newId.contact();
const people: MeetingPeople = {
  staff: new Map([
    [head, { active: true, roles: ['head'] }],
    [leaver, { active: false, roles: ['head'] }],
  ]),
  contacts: new Map([
    [officer, { email: 'officer@example.org', emailState: 'ok' }],
    [silent, { email: null, emailState: 'ok' }],
  ]),
};
const facts = (over: Partial<MeetingFacts> = {}): MeetingFacts => ({
  kind: 'annual-review',
  on: date('2027-01-13'),
  startsAt: '14:00',
  endsAt: '15:00',
  place: 'Room 3',
  staffIds: [head],
  professionals: [{ contactId: officer, as: 'la-officer' }],
  askedOtherwise: [
    { as: 'health', how: 'Letter' },
    { as: 'social-care', how: 'Telephone' },
  ],
  ...over,
});
const plan = (over: Partial<MeetingFacts> = {}, file = aFileWithEhcp()) =>
  planMeeting(file, { id: newId.meeting(), facts: facts(over), people, cadence: cadenceFor('annual-review') }, context);

describe('planning an annual review, SEND Regulations 2014 reg 20', () => {
  test('makes the first occurrence with the cadence as it stands, due to be looked at today', () => {
    const [meeting] = fileOf(plan()).meetings;
    expect(meeting).toMatchObject({ occurrence: 1, state: 'planned', next: context.today });
    expect(meeting?.cadence.length).toBeGreaterThan(0);
  });

  test('counts a head who comes, who is invited as a professional, or who was asked otherwise', () => {
    const otherwise = [...facts().askedOtherwise, { as: 'head' as const, how: 'In person' }];
    expect(faultPaths(plan({ staffIds: [], askedOtherwise: otherwise }))).toEqual([]);
    expect(faultPaths(plan({ staffIds: [] }))).toEqual(['invitees.head']);
    expect(faultPaths(plan({ staffIds: [leaver] }))).toEqual(['staffIds.0', 'invitees.head']);
  });

  test('counts no professional whom an e-mail cannot reach', () => {
    expect(faultPaths(plan({ professionals: [{ contactId: silent, as: 'la-officer' }] }))).toEqual([
      ...['professionals.0.contactId', 'invitees.la-officer'],
    ]);
    expect(faultPaths(plan({ professionals: [{ contactId: officer, as: null }] }))).toEqual(['invitees.la-officer']);
  });

  test('wants somebody of the family told, and says whether somebody is held or nobody may be', () => {
    const fix = (over: Parameters<typeof anAdult>[0]) => {
      const file = aFileWithEhcp({ adults: [anAdult(over)] });
      return statutoryChecksOf(file, { facts: facts(), people }, context)[0];
    };
    expect(fix({})).toMatchObject({ met: true, fix: null });
    expect(fix({ prefers: 'paper' })).toMatchObject({ met: true });
    expect(fix({ pr: 'unknown' })).toMatchObject({ met: false, fix: expect.stringContaining('checked') });
    expect(fix({ contactAllowed: 'no' })).toMatchObject({ met: false, fix: expect.stringContaining('Nobody') });
  });

  test('is for today or later, after what came before it, and ends after it starts', () => {
    expect(faultPaths(plan({ on: context.today }))).toEqual([]);
    expect(faultPaths(plan({ on: date('2026-11-22') }))).toEqual(['on']);
    expect(faultPaths(plan({ endsAt: '14:00' }))).toEqual(['endsAt']);
  });

  test('wants an EHCP, and no other review planned', () => {
    expect(faultPaths(plan({}, aFile()))).toEqual(['kind']);
    expect(faultPaths(plan({}, aFileWithEhcp({ meetings: [aMeeting()] })))).toEqual(['kind']);
    expect(faultPaths(plan({}, aFileWithEhcp({ meetings: [aMeeting({ state: 'cancelled' })] })))).toEqual([]);
  });
});

describe('planning a SEN support review', () => {
  const termly: Partial<MeetingFacts> = {
    kind: 'sen-support-review',
    staffIds: [],
    professionals: [],
    askedOtherwise: [],
  };
  test('wants only the family, and a child on the register', () => {
    expect(faultPaths(plan(termly, aFile()))).toEqual([]);
    expect(faultPaths(plan(termly, aFile({ pupil: aPupil({ provision: 'N' }) })))).toEqual(['kind']);
    expect(faultPaths(plan(termly, aFile({ adults: [] })))).toEqual(['invitees.parent-or-young-person']);
  });
});

describe('a planned meeting', () => {
  const meeting = aMeeting({ on: date('2026-12-09'), occurrence: 1 });
  const file = aFileWithEhcp({ meetings: [meeting] });
  const change = (given: Parameters<typeof changeMeeting>[1]['change'], at = file) =>
    changeMeeting(at, { id: meeting.id, change: given }, context);
  const after = (given: Parameters<typeof changeMeeting>[1]['change']) => fileOf(change(given)).meetings[0];

  test('begins a new occurrence on another day or at another hour, not in another room or with another end', () => {
    expect(after({ on: date('2026-12-10') })?.occurrence).toBe(2);
    expect(after({ startsAt: '13:00' })?.occurrence).toBe(2);
    expect(after({ place: 'Hall' })?.occurrence).toBe(1);
    expect(after({ endsAt: '15:30' })?.occurrence).toBe(1);
    expect(after({ on: meeting.on, startsAt: meeting.startsAt })?.occurrence).toBe(1);
  });

  test('moves only to where it could be planned', () => {
    expect(faultPaths(change({ on: date('2026-11-22') }))).toEqual(['on']);
    expect(faultPaths(change({ startsAt: '15:00' }))).toEqual(['endsAt']);
  });

  test('was held on its day at the earliest, and is looked at for what follows', () => {
    expect(faultPaths(change({ state: 'held' }))).toEqual(['state']);
    expect(after({ state: 'held', on: context.today })).toMatchObject({
      state: 'held',
      next: context.today,
      occurrence: 1,
    });
  });

  test('is cancelled whatever its day, and those it was announced to are told from today', () => {
    expect(after({ state: 'cancelled' })).toMatchObject({ state: 'cancelled', next: context.today });
  });

  test('changes no more once it is over', () => {
    const over = aFileWithEhcp({ meetings: [{ ...meeting, state: 'held' }] });
    expect(faultPaths(change({ place: 'Hall' }, over))).toEqual(['state']);
    expect(faultPaths(changeMeeting(file, { id: newId.meeting(), change: {} }, context))).toEqual(['meetingId']);
  });
});
