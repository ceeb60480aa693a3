import { aFile, aFileWithEhcp, aMeeting, anAccessRequest, anAssessment, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { explainDeadline, ownerOf, type RuleId, ruleIds, ruleTitles } from '../../deadline/index.ts';
import { context, fileOf } from '../commands/context.fixture.ts';
import { recordFact } from '../commands/record-fact.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { Ehcp } from '../ehcp.ts';
import { howItEnds } from '../facts-asked.ts';
import type { Plan } from '../plan.ts';
import type { PupilFile } from '../pupil-file.ts';
import { endOfRule } from './ending.ts';
import { on } from './settle.fixture.ts';
import { settle } from './settle.ts';
import { deadlineId } from './settle-deadlines.ts';

/** Rules that hang on a school, a colleague, or a law that is not in force: followed elsewhere. */
const notAChilds: readonly RuleId[] = [
  'SENCO_QUALIFICATION',
  'SENCO_LATEST_START',
  'SEN_INFORMATION_REPORT',
  'EQUALITY_INFORMATION',
  'ACCESSIBILITY_PLAN',
  'EQUALITY_OBJECTIVES',
  'INCLUSION_STRATEGY',
  'ISP_REVIEW',
];
const childRules = ruleIds.filter((rule) => !notAChilds.includes(rule));

const withPlan = (over: Partial<Ehcp>, pupil = {}): PupilFile => {
  const file = aFileWithEhcp();
  return { ...file, pupil: { ...file.pupil, ...pupil }, ehcp: file.ehcp === null ? null : { ...file.ehcp, ...over } };
};
const plan = (over: Partial<Plan>): Plan => ({
  ...{ id: newId.plan(), kind: 'sen-support', state: 'current', provisionStartedOn: null, parentsToldOn: null },
  ...{ lastReviewOn: null, reviewOn: null },
  ...over,
});
const held = (kind: 'annual-review' | 'sen-support-review', day: string) =>
  aMeeting({ kind, on: date(day), state: 'held', next: null });
const reviewed = (meetingOn: string, decidedOn: string | null) => ({
  lastReview: { meetingOn: date(meetingOn), decidedOn: decidedOn === null ? null : date(decidedOn) },
});

interface Example {
  /** A file in which the deadline stands, and what makes it fall away. */
  readonly file: () => PupilFile;
  readonly gone: (file: PupilFile) => PupilFile;
  /** What ends it, where that is not what a person is asked for. */
  readonly fact?: (file: PupilFile) => PupilFile;
  /** Ends by the day alone; nothing takes its place before. */
  readonly endsOn?: string;
}
const left = (file: PupilFile): PupilFile => ({ ...file, pupil: { ...file.pupil, leftOn: date('2026-11-20') } });
const back = (file: PupilFile): PupilFile => ({ ...file, pupil: { ...file.pupil, leftOn: null } });
const refused = (file: PupilFile): PupilFile => ({
  ...file,
  assessments: file.assessments.map((each) => ({
    ...each,
    closed: { on: date('2026-11-21'), because: 'Withdrawn by the parents.' },
  })),
});
const assessed = (over = {}) => aFile({ assessments: [anAssessment(over)] });
const planned = () => ({ ...aFileWithEhcp(), meetings: [aMeeting()] });

const examples: Readonly<Record<string, Example>> = {
  AR_CLOCK: { file: () => withPlan({}), gone: left },
  AR_LATEST_MEETING: {
    file: () => withPlan({}),
    gone: left,
    fact: (file) => ({ ...file, meetings: [held('annual-review', '2026-11-18')] }),
  },
  AR_INVITE: { file: planned, gone: left },
  AR_PAPERS: { file: planned, gone: left },
  AR_SCHOOL_REPORT: {
    file: () => ({ ...aFileWithEhcp(), meetings: [held('annual-review', '2026-11-18')] }),
    gone: left,
  },
  AR_LA_DECISION: { file: () => withPlan(reviewed('2026-10-20', null)), gone: left },
  AR_REPRESENTATIONS: { file: () => withPlan({ noticeServedOn: date('2026-11-16') }), gone: left },
  AR_FINAL_PLAN: { file: () => withPlan({ noticeServedOn: date('2026-11-16') }), gone: left },
  AR_PHASE_TRANSFER: { file: () => withPlan({ phaseTransfer: { to: 'school', year: 2027 } }), gone: left },
  AR_PHASE_MEETING: {
    file: () => withPlan({ phaseTransfer: { to: 'post-16-institution', year: 2027 } }),
    gone: left,
    fact: (file) => ({ ...file, meetings: [held('annual-review', '2026-11-18')] }),
  },
  AR_POST16_MOVE: { file: () => withPlan({ post16MoveOn: date('2027-09-01') }), gone: left },
  AR_UNDER5: {
    file: () =>
      withPlan({ planFirstMadeOn: date('2026-09-14'), lastReview: null }, { dateOfBirth: date('2023-03-01') }),
    gone: left,
  },
  AR_MOVE_LA_TELL: { file: () => withPlan({ laTransferredOn: date('2026-11-02') }), gone: left },
  AR_MOVE_LA_REVIEW: { file: () => withPlan({ laTransferredOn: date('2026-11-02') }), gone: left },
  NA_DECIDE: { file: () => assessed({ decision: null }), gone: refused },
  NA_NO_PLAN: { file: () => assessed(), gone: refused },
  NA_FINAL: { file: () => assessed(), gone: refused },
  NA_ADVICE: { file: () => assessed(), gone: refused },
  NA_COMMENTS: { file: () => assessed({ draftServedOn: date('2026-11-16') }), gone: refused },
  NA_CONSULTATION: { file: () => assessed({ schoolConsultedOn: date('2026-11-16') }), gone: refused },
  SS_INFORM: { file: () => aFile({ plans: [plan({ provisionStartedOn: date('2026-11-20') })] }), gone: left },
  SS_REVIEW: {
    file: () => aFile({ plans: [plan({ reviewOn: date('2026-11-27') })] }),
    gone: left,
    fact: (file) => ({ ...file, plans: [plan({ lastReviewOn: date('2026-11-20'), reviewOn: date('2027-02-12') })] }),
  },
  SS_MEETINGS: {
    file: () => aFile({ plans: [plan({})], meetings: [held('sen-support-review', '2026-10-14')] }),
    gone: left,
    fact: (file) => ({
      ...file,
      meetings: ['2026-10-14', '2026-11-04', '2026-11-20'].map((day) => held('sen-support-review', day)),
    }),
  },
  YP_RIGHTS: { file: () => aFile(), gone: left, endsOn: '2034-07-01' },
  FILE_TRANSFER: { file: () => left(aFile()), gone: back },
  SAR_RESPONSE: {
    file: () => aFile({ accessRequests: [anAccessRequest()] }),
    gone: (file) => ({
      ...file,
      accessRequests: file.accessRequests.map((each) => ({ ...each, receivedOn: date('2026-11-03') })),
    }),
  },
  RETENTION_END: {
    file: () => aFile(),
    gone: (file) => ({ ...file, pupil: { ...file.pupil, dateOfBirth: date('2017-11-06') } }),
  },
};

/** A person's word alone can end these: with the reason that no date of the file could. */
const byAPersonOrMessages: Readonly<Record<string, string>> = {
  AR_INVITE: 'ended by the last invitation leaving; settle-deadlines.test.ts sends it',
};

const kept = (file: PupilFile, rule: string): StoredDeadline => {
  const found = file.deadlines.find((each) => each.rule === rule && (each.state === 'open' || each.state === 'missed'));
  if (found === undefined) throw new Error(`${rule} is not stored for its example`);
  return found;
};

describe.each(childRules)('%s', (rule) => {
  const example = examples[rule];
  const settled = () => {
    if (example === undefined) throw new Error('Give this rule an example: which file does it stand in?');
    return settle(example.file(), on('2026-11-23'));
  };

  test('is stored, has its owner, and explains itself', () => {
    const deadline = kept(settled(), rule);
    expect(deadline.owner).toBe(ownerOf(rule));
    expect(ruleTitles[rule]).not.toBe('');
    expect(explainDeadline({ ...deadline, owner: ownerOf(rule) }).length).toBeGreaterThanOrEqual(5);
    expect(howItEnds(rule).endsBy).not.toContain('A person’s word');
  });

  test('ends by a fact, which can be taken back', () => {
    const before = settled();
    const deadline = kept(before, rule);
    expect(endOfRule[rule], 'ends by no fact').toBeDefined();
    if (byAPersonOrMessages[rule] !== undefined) return;
    const { asks } = howItEnds(rule);
    const [asked] = asks;
    const when = example?.endsOn ?? '2026-11-23';
    const record = (file: PupilFile) =>
      asked === undefined
        ? (example?.fact?.(file) ?? file)
        : fileOf(
            recordFact(
              file,
              { deadlineId: deadlineId(deadline), what: asked.what, on: date('2026-11-23'), how: null },
              context,
            ),
          );
    const after = settle(record(before), on(when));
    const stored = after.deadlines.find((each) => deadlineId(each) === deadlineId(deadline));
    expect(['met', 'met-late'], stored?.endedBecause ?? '').toContain(stored?.state);
    expect(stored?.endedBy).toBe('facts');
    if (asked === undefined || asked.what === 'review-decided') return;
    const id = deadlineId(deadline);
    const taken = fileOf(recordFact(after, { deadlineId: id, what: asked.what, on: null, how: null }, context));
    expect(kept(settle(taken, on('2026-11-23')), rule)).toEqual(deadline);
  });

  test('is superseded, kept and explained when its facts no longer hold', () => {
    const before = settled();
    const deadline = kept(before, rule);
    const after = settle(example?.gone(before) ?? before, on('2026-11-23'));
    const stored = after.deadlines.find((each) => deadlineId(each) === deadlineId(deadline));
    expect(stored).toMatchObject({ state: 'superseded', endedBy: 'facts', dueOn: deadline.dueOn });
    expect(stored?.endedBecause).toMatch(/left on|closed on|on roll|facts changed/);
  });
});

test('every rule is a child’s, or is known to be somebody else’s', () => {
  expect(Object.keys(examples).sort()).toEqual([...childRules].sort());
});
