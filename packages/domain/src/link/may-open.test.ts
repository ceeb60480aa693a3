import { adultStates, aFileWithEhcp, aMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date, instant } from '../calendar/index.ts';
import { answererOf, theChild } from '../file/index.ts';
import type { LinkPurpose } from './link.ts';
import { mayOpen, stillStands } from './may-open.ts';
import { forgetLinkAt, linkAbout, newLink } from './new-link.ts';

const mother = anAdult();
const educationalPsychologist = newId.contact();
const meeting = aMeeting({ on: date('2026-12-09'), professionals: [{ contactId: educationalPsychologist, as: null }] });
const file = aFileWithEhcp({ adults: [mother], meetings: [meeting] });
const real = instant('2026-11-23T09:00:00.000Z');
const today = date('2026-11-23');
const place = { trustId: newId.trust(), pupilId: file.pupil.id };

const aLink = (purpose: LinkPurpose = 'reply') => {
  const about = linkAbout(place, meeting, { kind: 'adult', id: mother.id });
  if (about === null) throw new Error('no link');
  return newLink(purpose, about, { id: newId.link(), real });
};

describe('a reply link', () => {
  test.each([
    ['2026-12-08', true],
    ['2026-12-09', true],
    ['2026-12-10', false],
  ])('on %s, for a meeting on 9 December, opens: %s', (day, open) => {
    expect(mayOpen(aLink(), { real, today: date(day) }).open).toBe(open);
  });

  test('opens nothing once it was revoked', () => {
    const revoked = { ...aLink(), revokedAt: real };
    expect(mayOpen(revoked, { real, today })).toEqual({ open: false, reason: 'revoked' });
  });

  test('is remembered for a month after the meeting, counted by the machine from today', () => {
    expect(forgetLinkAt(aLink(), { today, real })).toBe('2027-01-09T09:00:00.000Z');
  });

  test('is not made for staff, who sign in', () => {
    expect(linkAbout(place, meeting, { kind: 'staff', id: newId.staff() })).toBeNull();
  });
});

describe('a sign-in link', () => {
  test.each([
    ['2026-11-23T09:59:59.999Z', true],
    ['2026-11-23T10:00:00.000Z', false],
    ['2026-11-23T10:00:00.001Z', false],
  ])('made at nine, at %s opens: %s', (at, open) => {
    expect(mayOpen(aLink('sign-in'), { real: instant(at), today }).open).toBe(open);
  });

  test('opens nothing once it was used', () => {
    expect(mayOpen({ ...aLink('sign-in'), usedAt: real }, { real, today })).toEqual({ open: false, reason: 'used' });
  });
});

test.each([
  ['2026-11-23T20:59:59.999Z', true],
  ['2026-11-23T21:00:00.000Z', false],
])('a session begun at nine in the morning, at %s opens: %s', (at, open) => {
  expect(mayOpen(aLink('session'), { real: instant(at), today }).open).toBe(open);
});

describe('what a link is about', () => {
  const stands = (over: Partial<typeof file>, who = aLink().who) =>
    stillStands({ ...aLink(), who }, { ...file, ...over }, today);

  test('stands while the meeting is planned and she may be told', () => {
    expect(stands({})).toEqual({ open: true, meeting });
  });

  test('stands no more once the meeting was moved, held, called off or taken out', () => {
    const reasonWith = (meetings: (typeof file)['meetings']) => {
      const opened = stands({ meetings });
      return opened.open ? 'open' : opened.reason;
    };
    expect(reasonWith([{ ...meeting, occurrence: 2 }])).toBe('meeting-moved');
    expect(reasonWith([{ ...meeting, state: 'held' }])).toBe('meeting-gone');
    expect(reasonWith([{ ...meeting, state: 'cancelled' }])).toBe('meeting-gone');
    expect(reasonWith([])).toBe('meeting-gone');
  });

  test.each([
    ['prUnknown', false],
    ['orderAlleged', false],
    ['orderForbidsInformation', false],
    ['held', false],
    ['withoutEmail', true],
    ['bounced', true],
  ] as const)('is decided anew on who she is now: %s, open: %s', (state, open) => {
    expect(stands({ adults: [{ ...mother, ...adultStates[state] }] }).open).toBe(open);
  });

  test('stands no more for an adult held back for safeguarding, nor for one who left the file', () => {
    expect(stands({ adults: [{ ...mother, safeguardingHold: true }] })).toMatchObject({ reason: 'not-told' });
    expect(stands({ adults: [] })).toMatchObject({ reason: 'not-told' });
  });

  test('stands for a professional while she is invited', () => {
    const who = answererOf({ kind: 'professional', id: educationalPsychologist });
    expect(who !== null && stands({}, who).open).toBe(true);
    expect(who !== null && stands({ meetings: [{ ...meeting, professionals: [] }] }, who).open).toBe(false);
  });

  test('stands for the young person from the day her rights begin, and for her mother no more without her wish', () => {
    const pupil = aPupil({ id: file.pupil.id, dateOfBirth: date('2009-11-05'), email: 'sam@example.org' });
    expect(stands({ pupil }, theChild).open).toBe(true);
    expect(stands({ pupil })).toMatchObject({ open: false, reason: 'not-told' });
    expect(stands({}, theChild)).toMatchObject({ open: false, reason: 'not-told' });
  });
});
