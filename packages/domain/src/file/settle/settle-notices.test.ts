import { describe, expect, it } from 'vitest';
import type { Adult } from '../adult.ts';
import type { PupilFile } from '../pupil-file.ts';
import { aFileWithEhcp, invitation, meeting, mother, on } from './settle.fixture.ts';
import { settle } from './settle.ts';

const withMother = (change: Partial<Adult>): PupilFile =>
  aFileWithEhcp({ adults: [{ ...mother, ...change }], meetings: [meeting], notices: [invitation] });

const settled = (file: PupilFile) => settle(file, on('2026-11-24')).notices[0];

describe('settling messages not yet sent', () => {
  it('leaves alone a message whose recipient may still be told', () => {
    expect(settled(withMother({}))).toEqual(invitation);
  });

  it.each([
    [{ pr: 'unknown' }, 'HELD', 'PR_UNKNOWN'],
    [{ order: { state: 'alleged' } }, 'HELD', 'ORDER_ALLEGED'],
    [{ safeguardingHold: true }, 'CANCELLED', 'SAFEGUARDING_HOLD'],
    [{ contactAllowed: 'no' }, 'CANCELLED', 'CONTACT_NOT_ALLOWED'],
  ] as const)('when the flag becomes %j it is %s', (change, state, reason) => {
    expect(settled(withMother(change))).toMatchObject({ state, reason, attentionAt: null });
  });

  it('lets a held message go when a person has checked', () => {
    const held = { ...withMother({ pr: 'unknown' }) };
    const waiting = settle(held, on('2026-11-24'));
    const cleared = { ...waiting, adults: [{ ...mother, pr: 'yes' as const }] };
    expect(settled(cleared)).toMatchObject({ state: 'PENDING', reason: null, attentionAt: invitation.leaveAt });
  });

  it('asks for a letter, once, when e-mail no longer reaches her', () => {
    const bounced = withMother({ emailState: 'bounced' });
    const once = settle(bounced, on('2026-11-24'));
    expect(once.notices[0]).toMatchObject({ state: 'CANCELLED', reason: 'PAPER' });
    expect(once.tasks).toMatchObject([{ kind: 'send-letter', state: 'open', adultId: mother.id }]);
    expect(settle(once, on('2026-11-24')).tasks).toHaveLength(1);
  });

  it.each([
    ['cancelled', { ...meeting, state: 'cancelled' as const }],
    ['moved', { ...meeting, occurrence: 2 }],
  ])('cancels the message of a meeting that was %s', (_, changed) => {
    expect(settled({ ...withMother({}), meetings: [changed] })).toMatchObject({
      state: 'CANCELLED',
      reason: 'MEETING_CHANGED',
    });
  });

  it('never touches a message that has left', () => {
    const sent = { ...invitation, state: 'SENT' as const };
    expect(settled({ ...withMother({ safeguardingHold: true }), notices: [sent] })).toEqual(sent);
  });
});
