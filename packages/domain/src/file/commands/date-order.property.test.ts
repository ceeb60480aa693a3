import { aFile, aFileWithEhcp, aMeeting, anAccessRequest, anAssessment, newId } from '@waymark/test-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date } from '../../calendar/index.ts';
import { evaluateSubject } from '../../deadline/index.ts';
import type { FileDecision } from '../decision.ts';
import { howItEnds } from '../facts-asked.ts';
import type { PupilFile } from '../pupil-file.ts';
import { clockedSubjects } from '../settle/index.ts';
import { on } from '../settle/settle.fixture.ts';
import { settle } from '../settle/settle.ts';
import { deadlineId } from '../settle/settle-deadlines.ts';
import { changePupil } from './change-pupil.ts';
import { context } from './context.fixture.ts';
import { factPairs } from './date-pairs.ts';
import { decideRegister } from './decide-register.ts';
import { pastDays } from './past-days.ts';
import { recordFact } from './record-fact.ts';
import { changeAccessRequest, recordAccessRequest } from './set-access-request.ts';
import { changeAssessment, recordAssessment } from './set-assessment.ts';
import { setEhcp } from './set-ehcp.ts';
import { setSenSupport } from './set-sen-support.ts';

type Step = (file: PupilFile) => FileDecision;

const day = fc.integer({ min: -400, max: 10 }).map((days) => addDays(context.today, days));
const farDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(context.today, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const days = <K extends string>(...names: readonly K[]) =>
  fc
    .array(maybe(day), { minLength: names.length, maxLength: names.length })
    .map((given) => Object.fromEntries(names.map((name, n) => [name, given[n] ?? null]))) as fc.Arbitrary<
    Record<K, ReturnType<typeof date> | null>
  >;

const planStep = fc
  .record({
    dates: days('planFirstMadeOn', 'noticeServedOn', 'laTransferredOn'),
    review: maybe(days('meetingOn', 'decidedOn')),
    post16MoveOn: maybe(farDay),
    year: maybe(fc.integer({ min: 2026, max: 2028 })),
  })
  .map(
    ({ dates, review, post16MoveOn, year }): Step =>
      (file) =>
        setEhcp(
          file,
          {
            ...dates,
            lastReview: review,
            post16MoveOn,
            placingLa: 'Devon',
            phaseTransfer: year === null ? null : { to: 'school', year },
            comment: null,
          },
          context,
        ),
  );

const assessmentStep = fc
  .record({
    dates: days('adviceRequestedOn', 'adviceSentOn', 'draftServedOn', 'commentsSentOn', 'schoolConsultedOn'),
    more: days('consultationAnsweredOn', 'noPlanDecidedOn', 'planIssuedOn'),
    received: day,
    decision: maybe(fc.record({ on: day, to: fc.constantFrom('assess' as const, 'refuse' as const) })),
    start: fc.boolean(),
  })
  .map(
    ({ dates, more, received, decision, start }): Step =>
      (file) => {
        const { id, ...facts } = anAssessment({ ...dates, ...more, requestReceivedOn: received, decision });
        const startEhcp = start ? { noteId: newId.note() } : null;
        const [known] = file.assessments;
        return known === undefined
          ? recordAssessment(file, { id, facts, startEhcp }, context)
          : changeAssessment(file, { id: known.id, facts, startEhcp }, context);
      },
  );

const accessStep = fc
  .record({ receivedOn: day, answeredOn: maybe(day), toldOn: maybe(day), from: maybe(day), to: maybe(day) })
  .map(
    ({ receivedOn, answeredOn, toldOn, from, to }): Step =>
      (file) => {
        const { id, ...facts } = anAccessRequest({
          receivedOn,
          answeredOn,
          extended: toldOn === null ? null : { toldOn, because: 'Long.' },
          pauses: from === null ? [] : [{ from, to }],
        });
        const [known] = file.accessRequests;
        return known === undefined
          ? recordAccessRequest(file, { id, facts }, context)
          : changeAccessRequest(file, { id: known.id, facts }, context);
      },
  );

const pupilStep = fc
  .record({ dateOfBirth: farDay, enrolledOn: maybe(farDay), leftOn: maybe(day) }, { requiredKeys: [] })
  .map(
    (facts): Step =>
      (file) =>
        changePupil(file, facts, context),
  );

const supportStep = days('provisionStartedOn', 'parentsToldOn', 'lastReviewOn', 'reviewOn').map(
  (facts): Step =>
    (file) =>
      setSenSupport(file, { ...facts, newPlanId: newId.plan() }, context),
);

const registerStep = fc.record({ to: fc.constantFrom('N' as const, 'K' as const, 'E' as const), on: day }).map(
  (facts): Step =>
    (file) =>
      decideRegister(file, { ...facts, noteId: newId.note(), reason: 'A review.' }, context),
);

/** Records a fact for one of the deadlines that the file has by then. */
const factStep = fc.record({ at: fc.nat(), which: fc.nat(), on: maybe(day) }).map(
  ({ at, which, on: when }): Step =>
    (file) => {
      const asked = file.deadlines.flatMap((each) =>
        howItEnds(each.rule).asks.map(({ what }) => ({ deadlineId: deadlineId(each), what })),
      );
      const fact = asked[(at + which) % Math.max(1, asked.length)];
      return fact === undefined ? { ok: true, file } : recordFact(file, { ...fact, on: when, how: null }, context);
    },
);

const steps = fc.array(
  fc.oneof(planStep, assessmentStep, accessStep, pupilStep, supportStep, registerStep, factStep, factStep),
  { minLength: 1, maxLength: 10 },
);
const starts = fc.constantFrom(
  () => aFile(),
  () => aFileWithEhcp(),
  () => aFileWithEhcp({ meetings: [aMeeting({ on: date('2026-10-12'), state: 'held', next: null })] }),
);

/** The file after each step that was not refused, settled as it would be written. */
const walk = (start: () => PupilFile, taken: readonly Step[], each: (file: PupilFile) => void): PupilFile => {
  let file = settle(start(), on('2026-11-23'));
  for (const step of taken) {
    const decision = step(file);
    if (decision.ok) file = settle(decision.file, on('2026-11-23'));
    each(file);
  }
  return file;
};

const impossible = (file: PupilFile): string[] => [
  ...factPairs(file).flatMap(({ later, earlier }) =>
    later.on && earlier.on && later.on < earlier.on ? [`${later.what} before ${earlier.what}`] : [],
  ),
  ...pastDays(file).flatMap(({ path, on: when }) => (when && when > context.today ? [`${path} to come`] : [])),
];

describe('whatever is said of a child, in whatever order', () => {
  test('no file is ever stored with two days in an order that cannot be, or a fact still to come', () => {
    fc.assert(
      fc.property(starts, steps, (start, taken) => {
        walk(start, taken, (file) => expect(impossible(file)).toEqual([]));
      }),
      { numRuns: 300 },
    );
  });

  test('settling again on the same day changes nothing', () => {
    fc.assert(
      fc.property(starts, steps, (start, taken) => {
        walk(start, taken, (file) => expect(settle(file, on('2026-11-23'))).toEqual(file));
      }),
      { numRuns: 150 },
    );
  });

  test('each open deadline is what the calculator says of its subject that day', () => {
    fc.assert(
      fc.property(starts, steps, (start, taken) => {
        const context23 = on('2026-11-23');
        const file = walk(start, taken, () => undefined);
        const said = clockedSubjects(file, context23).flatMap(({ subject, adjust = (each) => each, asOf }) =>
          evaluateSubject(subject, { asOf: asOf ?? context23.today, calendar: context23.calendar }).deadlines.map(
            (each) => {
              const { rule, dueOn, countedFrom } = adjust(each);
              return `${rule} ${dueOn} ${countedFrom}`;
            },
          ),
        );
        const open = file.deadlines.filter(({ state }) => state === 'open' || state === 'missed');
        for (const { rule, dueOn, countedFrom } of open) expect(said).toContain(`${rule} ${dueOn} ${countedFrom}`);
      }),
      { numRuns: 150 },
    );
  });

  test('a change that is taken back brings back what was due, and keeps what was', () => {
    fc.assert(
      fc.property(starts, steps, planStep, (start, taken, change) => {
        const before = walk(start, taken, () => undefined);
        const changed = change(before);
        if (!changed.ok || before.ehcp === null || changed.file.ehcp === null) return;
        const after = settle(changed.file, on('2026-11-23'));
        const back = setEhcp(after, before.ehcp, context);
        if (!back.ok) return;
        const again = settle(back.file, on('2026-11-23'));
        const active = (file: PupilFile) =>
          file.deadlines
            .filter(({ state }) => state === 'open' || state === 'missed')
            .map(({ rule, occurrence, dueOn, state }) => `${rule} ${occurrence} ${dueOn} ${state}`)
            .sort();
        expect(active(again)).toEqual(active(before));
        const kept = new Set(again.deadlines.map(deadlineId));
        for (const each of [...before.deadlines, ...after.deadlines]) expect(kept).toContain(deadlineId(each));
      }),
      { numRuns: 400 },
    );
  });
});
