import fc from 'fast-check';
import { expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import type { RecipientDecision } from '../family/index.ts';
import { type Adult, adultSchema } from '../file/adult.ts';
import { isRoadBlocked } from '../file/letter-instead.ts';
import type { Meeting } from '../file/meeting.ts';
import { type MessageKind, messageKinds } from '../file/message-kind.ts';
import type { CapacityEntry, WishEntry } from '../file/own-rights.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { ehcp, mother, on } from '../file/settle/settle.fixture.ts';
import { settle } from '../file/settle/settle.ts';
import { adultIdSchema, staffIdSchema } from '../ids/index.ts';
import { letterOfNotice, letterOfTask, printLetter } from '../template/print-letter.ts';
import { decisionsOn } from './decisions-on.ts';
import { templateNamed } from './message-templates.ts';
import { aFile, aMeeting, planningOn } from './notice.fixture.ts';
import { joined, type Planned } from './owed.ts';
import { planFamilyDate } from './plan-family-date.ts';
import { planNotices } from './plan-notices.ts';

const day = '2027-02-12';
const by = staffIdSchema.parse('01K00000000000000000000009');
const adultId = (n: number) => adultIdSchema.parse(`01K0000000000000000000006${n}`);
const kind = fc.constantFrom(...messageKinds);
const dayBefore = fc.constantFrom(date('2026-09-01'), date('2026-10-01'), date('2027-02-12'));

const order: fc.Arbitrary<Adult['order']> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Adult['order']>({ state: 'none' }) },
  { weight: 1, arbitrary: fc.constantFrom<Adult['order']>({ state: 'unknown' }, { state: 'alleged' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      state: fc.constant('seen' as const),
      forbids: fc.subarray(['information', 'contact'] as const).map((each) => [...each]),
      seenOn: fc.constant(date('2026-09-01')),
      until: fc.constantFrom(null, date('2027-02-11'), date('2027-02-12')),
    }),
  },
);

const mailbox = fc.constantFrom(null, ' ', 'one@example.org', 'ONE@Example.org ', 'two@example.org', 'sam@example.org');

const flags: fc.Arbitrary<Partial<Adult>> = fc.record({
  relationship: fc.constantFrom('mother', 'social-worker'),
  pr: fc.constantFrom('yes', 'yes', 'no', 'unknown'),
  hasCare: fc.boolean(),
  order,
  contactAllowed: fc.constantFrom('yes', 'yes', 'no', 'ask'),
  safeguardingHold: fc.constantFrom(false, false, false, true),
  addressConfidential: fc.boolean(),
  email: mailbox,
  emailState: fc.constantFrom('ok', 'ok', 'bounced', 'complained', 'suppressed'),
  prefers: fc.constantFrom('email', 'paper'),
  language: fc.constantFrom(null, 'Polish', 'Urdu'),
  cleared: fc.constantFrom(
    null,
    { on: date('2026-08-31'), by: 'Kim Hale' },
    { on: date('2026-10-01'), by: 'Kim Hale' },
  ),
});

const adults = fc
  .array(flags, { maxLength: 4 })
  .map((each) => each.map((change, n): Adult => ({ ...mother, ...change, id: adultId(n) })));

const finding: fc.Arbitrary<CapacityEntry> = fc.record({
  ...{ kind, lacks: fc.boolean(), on: dayBefore },
  by: fc.constant(by),
  evidence: fc.constant('Assessed by the EP'),
});
const wish: fc.Arbitrary<WishEntry> = fc.record({
  ...{ kind, wish: fc.boolean(), on: dayBefore },
  adultId: fc.integer({ min: 0, max: 3 }).map(adultId),
  by: fc.constant(by),
  how: fc.constant('in-person' as const),
});

const child = fc.record({
  dateOfBirth: fc.constantFrom(null, date('2010-05-14'), date('2010-05-14'), date('2016-05-14')),
  lookedAfter: fc.constantFrom('yes' as const, 'no' as const, 'no' as const, 'unknown' as const),
  email: mailbox,
  emailState: fc.constantFrom('ok' as const, 'ok' as const, 'suppressed' as const),
  capacity: fc.array(finding, { maxLength: 4 }),
  wishes: fc.array(wish, { maxLength: 8 }),
});

/** Meetings to come, held and called off, and dates of the family's own. */
const reviews: readonly Meeting[] = [
  aMeeting('annual-review', { on: date('2027-02-17') }),
  aMeeting('annual-review', { on: date('2027-01-14'), state: 'held' }),
  aMeeting('annual-review', { on: date('2027-02-17'), state: 'cancelled' }),
  aMeeting('sen-support-review', { on: date('2027-02-26') }),
];
const meetings = fc.constantFrom(...reviews);

/** Everything that any planner owes this file today. */
const everythingOwed = (file: PupilFile): Planned =>
  joined([
    ...file.meetings.map((meeting) => planNotices(file, meeting, planningOn(day))),
    ...file.deadlines.map((deadline) => planFamilyDate(file, deadline, planningOn(day))),
  ]);

const decisionOf = (file: PupilFile, messageKind: MessageKind, who: string): RecipientDecision | undefined =>
  decisionsOn(file, messageKind, date(day)).get(who);

const expectOnlyTold = (file: PupilFile, { notices, tasks }: Planned): void => {
  for (const { recipient, messageKind, state } of notices) {
    if (recipient.kind !== 'adult' && recipient.kind !== 'child') continue;
    const decision = decisionOf(file, messageKind, recipient.kind === 'child' ? 'child' : recipient.id);
    if (state === 'PENDING') expect(decision).toMatchObject({ outcome: 'told', channel: 'email' });
    if (state === 'HELD') expect(decision?.outcome).toBe('held');
  }
  for (const task of tasks.filter(({ state }) => state === 'open')) {
    if (task.kind !== 'send-letter' || task.about?.template === undefined) continue;
    const { messageKind } = templateNamed(task.about.template);
    expect(decisionOf(file, messageKind, task.adultId ?? 'child')).toMatchObject({ outcome: 'told', channel: 'paper' });
  }
};

/** Every letter that can be printed of this file is for somebody who may be told, and has no confidential address. */
const expectNoLetterAstray = (file: PupilFile): void => {
  const school = { id: by as never, urn: 100001, name: 'Oakfield School', laName: 'Devon', laestab: null };
  const facts = { ...school, phase: 'Primary', sencoRequired: true, replyTo: null, phone: null, address: null };
  const wanted = [...file.notices.map(letterOfNotice), ...file.tasks.map((task) => letterOfTask(file, task))];
  for (const one of wanted) {
    if (one === null) continue;
    const answer = printLetter(file, one, { school: facts, today: date(day), rowsOf: () => [] });
    if (!answer.ok) continue;
    const who = one.recipient.kind === 'child' ? 'child' : one.recipient.id;
    const decision = decisionOf(file, templateNamed(one.template).messageKind, who);
    expect(decision?.outcome === 'told' || isRoadBlocked(decision?.reason ?? null)).toBe(true);
    const adult = file.adults.find(({ id }) => id === who);
    if (adult?.addressConfidential !== false) expect(answer.letter.addressLines).toEqual([]);
  }
};

/** A file of each meeting with its deadlines worked out, and a notice of amendments that was entered today. */
const settled = new Map(
  reviews.map((meeting) => {
    const before = settle(aFile({ ehcp, meetings: [meeting] }), on('2027-02-11'));
    return [meeting, settle({ ...before, ehcp: { ...ehcp, noticeServedOn: date('2027-02-10') } }, on(day))];
  }),
);

const fileOf = (everyone: Adult[], about: Partial<PupilFile['pupil']>, meeting: Meeting): PupilFile => {
  const base = settled.get(meeting)!;
  return { ...base, adults: everyone, pupil: { ...base.pupil, ...about } };
};

it('owes nobody a message who is held or not told, whichever planner, whatever kind, whatever is wished or lacking', () => {
  fc.assert(
    fc.property(adults, child, meetings, (everyone, about, meeting) => {
      const file = fileOf(everyone, about, meeting);
      expectOnlyTold(file, everythingOwed(file));
    }),
    { numRuns: 300 },
  );
}, 30_000);

it('leaves nothing waiting, and no letter to print, for anyone who by a change of facts is held or not told', () => {
  fc.assert(
    fc.property(adults, adults, child, child, meetings, (was, is, first, then, meeting) => {
      const before = fileOf(was, first, meeting);
      const owed = everythingOwed(before);
      const file = { ...before, notices: [...owed.notices], tasks: [...owed.tasks] };
      const changed = settle({ ...file, adults: is, pupil: { ...file.pupil, ...then } }, on(day));
      expectOnlyTold(changed, { notices: changed.notices, tasks: [] });
      expectNoLetterAstray(changed);
    }),
    { numRuns: 100 },
  );
}, 30_000);

it('makes files that could be stored, and owes messages of more than one kind', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(adults, child, meetings, (everyone, about, meeting) => {
      for (const adult of everyone) adultSchema.parse(adult);
      for (const { messageKind, state } of everythingOwed(fileOf(everyone, about, meeting)).notices)
        seen.add(`${messageKind} ${state}`);
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(expect.arrayContaining(['document PENDING', 'meeting HELD', 'meeting PENDING']));
}, 30_000);
