import fc from 'fast-check';
import { expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { Adult } from '../file/adult.ts';
import { noticeStates } from '../file/notice-row.ts';
import type { CapacityEntry } from '../file/own-rights.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { mother, on } from '../file/settle/settle.fixture.ts';
import { settle } from '../file/settle/settle.ts';
import { adultIdSchema, staffIdSchema } from '../ids/index.ts';
import { decisionsOn } from './decisions-on.ts';
import { aFile, aMeeting, planningOn } from './notice.fixture.ts';
import type { Planned } from './owed.ts';
import { planNotices } from './plan-notices.ts';

const order: fc.Arbitrary<Adult['order']> = fc.oneof(
  fc.constantFrom<Adult['order']>({ state: 'none' }, { state: 'unknown' }, { state: 'alleged' }),
  fc.record({
    state: fc.constant('seen' as const),
    forbids: fc.subarray(['information', 'contact'] as const).map((each) => [...each]),
    seenOn: fc.constant(date('2026-09-01')),
    until: fc.constantFrom(null, date('2026-12-16'), date('2026-12-17')),
  }),
);

const adult: fc.Arbitrary<Partial<Adult>> = fc.record({
  relationship: fc.constantFrom('mother', 'social-worker'),
  pr: fc.constantFrom('yes', 'no', 'unknown'),
  hasCare: fc.boolean(),
  order,
  contactAllowed: fc.constantFrom('yes', 'no', 'ask'),
  safeguardingHold: fc.boolean(),
  addressConfidential: fc.boolean(),
  email: fc.constantFrom(null, 'one@example.org', 'two@example.org'),
  emailState: fc.constantFrom('ok', 'bounced'),
  prefers: fc.constantFrom('email', 'paper'),
  cleared: fc.constantFrom(null, { on: date('2026-10-01'), by: 'Kim Hale' }),
});

const adults = fc
  .array(adult, { maxLength: 5 })
  .map((each) =>
    each.map(
      (change, n): Adult => ({ ...mother, ...change, id: adultIdSchema.parse(`01K0000000000000000000006${n}`) }),
    ),
  );

const lacking: CapacityEntry = {
  ...{ kind: 'meeting', lacks: true, on: date('2026-09-01'), evidence: 'Assessed by the EP' },
  by: staffIdSchema.parse('01K00000000000000000000009'),
};

const child = fc.record({
  dateOfBirth: fc.constantFrom(null, date('2010-05-14'), date('2016-05-14')),
  lookedAfter: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  email: fc.constantFrom(null, 'one@example.org', 'sam@example.org'),
  capacity: fc.constantFrom<CapacityEntry[]>([], [lacking]),
});

const noticeState = fc.constantFrom(...noticeStates);

/** Each message waits or is held as the decision of the day has it, and a letter is asked for only where one may go. */
const expectOnlyTold = (whole: PupilFile, { notices, tasks }: Planned, day: string): void => {
  const decisions = decisionsOn(whole, 'meeting', date(day));
  for (const notice of notices) {
    const who = notice.recipient.kind === 'child' ? 'child' : notice.recipient.id;
    const decision = decisions.get(who);
    expect(decision?.outcome).toBe(notice.state === 'HELD' ? 'held' : 'told');
    if (notice.state === 'PENDING') expect(decision?.channel).toBe('email');
  }
  // What the cadence asks of the school itself is addressed to nobody.
  for (const task of tasks.filter(({ kind }) => kind === 'send-letter'))
    expect(decisions.get(task.adultId ?? 'child')).toMatchObject({ outcome: 'told', channel: 'paper' });
};

/** The file with what today owes it. */
const planned = (file: PupilFile, day: string): PupilFile => {
  const { notices, tasks } = planNotices(file, aMeeting('annual-review'), planningOn(day));
  return { ...file, meetings: [aMeeting('annual-review')], notices: [...notices], tasks: [...tasks] };
};

it('no message may leave, and no letter is asked for, to anyone whom the decision holds or does not tell', () => {
  const meeting = aMeeting('annual-review');
  fc.assert(
    fc.property(adults, child, fc.constantFrom('2026-12-17', '2027-01-07', '2027-02-10'), (everyone, about, day) => {
      const file = aFile({ adults: everyone });
      const whole = { ...file, pupil: { ...file.pupil, ...about } };
      expectOnlyTold(whole, planNotices(whole, meeting, planningOn(day)), day);
    }),
    { numRuns: 500 },
  );
});

it('nor that the meeting is off, to anyone who may no longer be told though she was told of the meeting', () => {
  fc.assert(
    fc.property(adults, child, noticeState, (everyone, about, state) => {
      const before = planned(aFile({ adults: everyone.map(({ id }) => ({ ...mother, id })) }), '2026-12-17');
      const notices = before.notices.map((notice) => ({ ...notice, state }));
      const after = { ...before, notices, adults: everyone, pupil: { ...before.pupil, ...about } };
      const off = aMeeting('annual-review', { state: 'cancelled' });
      expectOnlyTold(after, planNotices(after, off, planningOn('2027-01-20')), '2027-01-20');
    }),
    { numRuns: 300 },
  );
});

it('nor once the facts have changed: whatever still waits, waits for somebody who may be told now', () => {
  fc.assert(
    fc.property(adults, adults, child, child, (was, is, first, then) => {
      const file = aFile();
      const before = planned({ ...file, adults: was, pupil: { ...file.pupil, ...first } }, '2026-12-17');
      const after = settle({ ...before, adults: is, pupil: { ...before.pupil, ...then } }, on('2026-12-17'));
      const waiting = after.notices.filter(({ state }) => state === 'PENDING' || state === 'HELD');
      expectOnlyTold(after, { notices: waiting, tasks: [] }, '2026-12-17');
    }),
    { numRuns: 300 },
  );
});
