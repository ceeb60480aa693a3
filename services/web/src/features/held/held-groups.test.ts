import { expect, it } from 'vitest';
import { type HeldLine, heldGroups } from './held-groups.ts';

const line = (noticeId: string, pupilId: string, adultId: string | null, reason: string | null) =>
  ({
    subject: { kind: 'pupil', pupilId, forename: 'Sam', surname: 'Adeyemi', ncYear: null, regGroup: null },
    noticeId,
    recipient: adultId === null ? { kind: 'child' } : { kind: 'adult', id: adultId },
    title: 'Invitation',
    ...{ reason, leaveAt: '2026-12-01T08:00:00.000Z', uselessAfter: null, who: null, doubts: [] },
  }) as unknown as HeldLine;

it('puts together what waits for the same check, and what is for the same person of the same child', () => {
  const groups = heldGroups([
    line('1', 'p', 'm', 'PR_UNKNOWN'),
    line('2', 'p', 'm', 'ORDER_ALLEGED'),
    line('3', 'p', 'f', 'PR_UNKNOWN'),
    line('4', 'p', 'm', 'PR_UNKNOWN'),
    line('5', 'q', 'm', 'PR_UNKNOWN'),
    line('6', 'q', null, 'NO_OWN_ADDRESS'),
  ]);
  expect(
    groups.map(({ reason, people }) => [reason, ...people.map(({ lines }) => lines.map((one) => one.noticeId))]),
  ).toEqual([
    ['PR_UNKNOWN', ['1', '4'], ['3'], ['5']],
    ['ORDER_ALLEGED', ['2']],
    ['NO_OWN_ADDRESS', ['6']],
  ]);
});

it('keeps a reason that only the safeguarding lead may know as a group of its own', () => {
  expect(heldGroups([line('1', 'p', 'm', null)])).toMatchObject([{ reason: null }]);
});
