import { aFile, aFileWithEhcp, anAssessment, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import type { Assessment } from '../assessment.ts';
import type { PupilFile } from '../pupil-file.ts';
import { on } from '../settle/settle.fixture.ts';
import { settle } from '../settle/settle.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';
import { changeAssessment, recordAssessment, type SetAssessment } from './set-assessment.ts';

const factsOf = ({ id: _, ...facts }: Assessment) => facts;
const input = (over: Partial<Assessment> = {}, startEhcp = false): SetAssessment => {
  const assessment = anAssessment(over);
  return {
    id: assessment.id,
    facts: factsOf(assessment),
    startEhcp: startEhcp ? { noteId: newId.note() } : null,
  };
};
const record = (over: Partial<Assessment> = {}, file = aFile()) => recordAssessment(file, input(over), context);
const settledWith = (over: Partial<Assessment>, day = '2026-11-23'): PupilFile => settle(fileOf(record(over)), on(day));
const states = (file: PupilFile) =>
  Object.fromEntries(file.deadlines.filter(({ rule }) => rule.startsWith('NA_')).map((one) => [one.rule, one]));

describe('a request for an assessment', () => {
  test('starts the council’s clocks and the school’s, each with its owner', () => {
    const deadlines = states(settledWith({}));
    expect(deadlines.NA_DECIDE).toMatchObject({ dueOn: '2026-10-19', state: 'met', owner: 'local-authority' });
    expect(deadlines.NA_ADVICE).toMatchObject({ dueOn: '2026-11-30', state: 'open', owner: 'school' });
    expect(deadlines.NA_NO_PLAN).toMatchObject({ dueOn: '2026-12-28', state: 'open' });
    expect(deadlines.NA_FINAL).toMatchObject({ dueOn: '2027-01-25', state: 'open' });
  });

  test.each([
    ['2026-10-19', 'met'],
    ['2026-10-20', 'met-late'],
  ])('decided on %s was %s by the council, and nobody else', (day, state) => {
    const { NA_DECIDE } = states(settledWith({ decision: { on: date(day), to: 'assess' } }));
    expect(NA_DECIDE).toMatchObject({ state, owner: 'local-authority', endedOn: day });
  });

  test('that is refused asks nothing more, and says why', () => {
    const asked = settledWith({ decision: null, adviceRequestedOn: null }, '2026-10-01');
    const refused = settle(
      {
        ...asked,
        assessments: asked.assessments.map((one) => ({ ...one, decision: { on: date('2026-10-02'), to: 'refuse' } })),
      },
      on('2026-10-05'),
    );
    const deadlines = states(refused);
    expect(deadlines.NA_DECIDE?.state).toBe('met');
    expect(deadlines.NA_FINAL).toMatchObject({
      state: 'superseded',
      endedBecause: 'The council decided on 2 October 2026 not to assess, so nothing more follows from this request',
    });
  });

  test.each([
    ['2026-11-30', 'met'],
    ['2026-12-01', 'met-late'],
  ])('gets the school’s advice on %s: %s', (day, state) => {
    const file = settledWith({ adviceSentOn: null });
    const sent = { ...file, assessments: file.assessments.map((one) => ({ ...one, adviceSentOn: date(day) })) };
    expect(states(settle(sent, on('2026-12-02'))).NA_ADVICE).toMatchObject({ state, endedOn: day });
  });

  test('says what a corrected date says, and is open again when the date is taken back', () => {
    const sent = (day: string | null) => (file: PupilFile) => ({
      ...file,
      assessments: file.assessments.map((one) => ({ ...one, adviceSentOn: day === null ? null : date(day) })),
    });
    const first = settle(sent('2026-11-05')(settledWith({})), on('2026-12-02'));
    const corrected = settle(sent('2026-12-01')(first), on('2026-12-02'));
    expect(states(corrected).NA_ADVICE).toMatchObject({ state: 'met-late', endedOn: '2026-12-01' });
    expect(states(settle(sent(null)(corrected), on('2026-12-02'))).NA_ADVICE?.state).toBe('missed');
  });

  test('keeps what was, when the day of its receipt is corrected', () => {
    const before = settledWith({});
    const later = date('2026-09-09');
    const after = settle(
      { ...before, assessments: before.assessments.map((one) => ({ ...one, requestReceivedOn: later })) },
      on('2026-11-24'),
    );
    const finals = after.deadlines.filter(({ rule }) => rule === 'NA_FINAL');
    expect(finals.map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2027-01-25', 'superseded'],
      ['2027-01-27', 'open'],
    ]);
    expect(finals[0]?.endedBecause).toContain('counted from 9 September 2026');
    const decisions = after.deadlines.filter(({ rule }) => rule === 'NA_DECIDE');
    expect(decisions.map(({ state }) => state)).toEqual(['superseded', 'met']);
  });

  test('lets the family’s time to comment end without calling it missed', () => {
    const draft = { draftServedOn: date('2026-11-02') };
    expect(states(settledWith(draft, '2026-11-16')).NA_COMMENTS).toMatchObject({ dueOn: '2026-11-16', state: 'open' });
    const over = states(settle(settledWith(draft, '2026-11-16'), on('2026-11-17'))).NA_COMMENTS;
    expect(over).toMatchObject({ state: 'lapsed', owner: 'family' });
    expect(over?.endedBecause).toContain('nobody’s breach');
  });

  test('that ends in a draft needs no decision against a plan, and late advice stays the school’s', () => {
    const open = settledWith({}, '2026-11-23');
    const drafted = {
      ...open,
      assessments: open.assessments.map((one) => ({
        ...one,
        draftServedOn: date('2026-12-07'),
        planIssuedOn: date('2027-01-20'),
      })),
    };
    const deadlines = states(settle(drafted, on('2027-01-21')));
    expect(deadlines.NA_NO_PLAN?.state).toBe('superseded');
    expect(deadlines.NA_FINAL).toMatchObject({ state: 'met', endedOn: '2027-01-20' });
    expect(deadlines.NA_ADVICE?.state).toBe('missed');
  });
});

describe('a plan that is issued', () => {
  const issued = { decision: { on: date('2026-09-28'), to: 'assess' as const }, planIssuedOn: date('2026-11-20') };
  const start = (file = aFile()) => recordAssessment(file, input(issued, true), context);

  test('moves her to an EHCP, starts its clock and ends SEN support’s, in one step that says why', () => {
    const plan = {
      id: newId.plan(),
      kind: 'sen-support' as const,
      state: 'current' as const,
      provisionStartedOn: null,
      parentsToldOn: null,
      lastReviewOn: null,
      reviewOn: date('2027-02-01'),
    };
    const before = settle(aFile({ plans: [plan] }), on('2026-11-19'));
    const after = settle(fileOf(start(before)), on('2026-11-23'));
    expect(after.pupil.provision).toBe('E');
    expect(after.ehcp).toMatchObject({ planFirstMadeOn: '2026-11-20', placingLa: 'Devon' });
    expect(after.notes.at(-1)).toMatchObject({ from: 'K', to: 'E', on: '2026-11-20' });
    const find = (rule: string) => after.deadlines.find((each) => each.rule === rule);
    expect(find('AR_CLOCK')).toMatchObject({ dueOn: '2027-11-19', state: 'open' });
    expect(find('SS_REVIEW')).toMatchObject({ state: 'superseded' });
    expect(find('SS_REVIEW')?.endedBecause).toContain('since 20 November 2026 that there is an EHCP');
  });

  test('replaces no plan that she has', () => {
    expect(faultPaths(start(aFileWithEhcp()))).toEqual(['startEhcp']);
  });
});

describe('facts of a request that cannot be', () => {
  test.each<[Partial<Assessment>, string]>([
    [{ requestReceivedOn: date('2017-11-04') }, 'requestReceivedOn'],
    [{ decision: { on: date('2026-09-06'), to: 'assess' } }, 'decision.on'],
    [{ adviceRequestedOn: date('2026-09-06') }, 'adviceRequestedOn'],
    [{ adviceSentOn: date('2026-10-18') }, 'adviceSentOn'],
    [{ draftServedOn: date('2026-10-14') }, 'draftServedOn'],
    [{ draftServedOn: date('2026-11-02'), commentsSentOn: date('2026-11-01') }, 'commentsSentOn'],
    [{ schoolConsultedOn: date('2026-11-02'), consultationAnsweredOn: date('2026-11-01') }, 'consultationAnsweredOn'],
    [{ draftServedOn: date('2026-11-02'), planIssuedOn: date('2026-11-01') }, 'planIssuedOn'],
    [{ closure: { firstClosedDay: date('2027-07-22'), reopensOn: date('2027-07-21') } }, 'closure.reopensOn'],
    [{ adviceSentOn: date('2026-11-24') }, 'adviceSentOn'],
    [{ adviceRequestedOn: null, adviceSentOn: date('2026-11-01') }, 'adviceRequestedOn'],
    [{ noPlanDecidedOn: date('2026-11-02'), planIssuedOn: date('2026-11-02') }, 'noPlanDecidedOn'],
  ])('%o is refused at %s', (over, path) => {
    expect(faultPaths(record(over))).toContain(path);
  });

  test('are refused with both dates named', () => {
    const decision = record({ decision: { on: date('2026-09-06'), to: 'assess' } });
    expect(decision.ok ? '' : decision.faults[0]?.message).toBe(
      'The decision whether to assess (6 September 2026) lies before the receipt of the request (7 September 2026); mend one of the two',
    );
  });

  test('are one open request at a time, and one of this file', () => {
    const file = fileOf(record());
    expect(faultPaths(record({}, file))).toEqual(['requestReceivedOn']);
    expect(faultPaths(changeAssessment(aFile(), input(), context))).toEqual(['assessmentId']);
    const [open] = file.assessments;
    if (open === undefined) throw new Error('recorded above');
    const closing = { ...factsOf(open), closed: { on: date('2026-11-20'), because: 'Withdrawn by the parents.' } };
    const closed = fileOf(changeAssessment(file, { id: open.id, facts: closing, startEhcp: null }, context));
    expect(record({}, closed).ok).toBe(true);
    expect(states(settle(closed, on('2026-11-23'))).NA_FINAL).toBeUndefined();
  });
});
