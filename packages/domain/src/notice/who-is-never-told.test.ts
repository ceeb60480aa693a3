import fc from 'fast-check';
import { expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { Adult } from '../file/adult.ts';
import type { CapacityEntry } from '../file/own-rights.ts';
import { mother } from '../file/settle/settle.fixture.ts';
import { adultIdSchema, staffIdSchema } from '../ids/index.ts';
import { decisionsOn } from './decisions-on.ts';
import { aFile, aMeeting, planningOn } from './notice.fixture.ts';
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

it('no message may leave, and no letter is asked for, to anyone whom the decision holds or does not tell', () => {
  const meeting = aMeeting('annual-review');
  fc.assert(
    fc.property(adults, child, fc.constantFrom('2026-12-17', '2027-01-07', '2027-02-10'), (everyone, about, day) => {
      const file = aFile({ adults: everyone });
      const whole = { ...file, pupil: { ...file.pupil, ...about } };
      const context = planningOn(day);
      const decisions = decisionsOn(whole, 'meeting', context.today);
      const { notices, tasks } = planNotices(whole, meeting, context);
      for (const notice of notices) {
        const who = notice.recipient.kind === 'child' ? 'child' : notice.recipient.id;
        const decision = decisions.get(who);
        expect(decision?.outcome).toBe(notice.state === 'HELD' ? 'held' : 'told');
        if (notice.state === 'PENDING') expect(decision?.channel).toBe('email');
      }
      // What the cadence asks of the school itself is addressed to nobody.
      for (const task of tasks.filter(({ kind }) => kind === 'send-letter'))
        expect(decisions.get(task.adultId ?? 'child')).toMatchObject({ outcome: 'told', channel: 'paper' });
    }),
    { numRuns: 500 },
  );
});
