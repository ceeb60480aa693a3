import { spoken } from '../../../calendar/index.ts';
import { type Assessment, assessmentEnd, type assessmentExceptions } from '../../assessment.ts';
import type { StoredDeadline } from '../../deadline-row.ts';
import type { PupilFile } from '../../pupil-file.ts';
import type { SettleContext } from '../context.ts';
import { type ClockedSubject, type FileNote, hasLeft } from './clocked-subject.ts';

type Due = Pick<StoredDeadline, 'rule' | 'dueOn'>;

/** What each way to end takes with it: nothing more follows from these duties. */
const endedBy = {
  refused: ['NA_NO_PLAN', 'NA_FINAL'],
  'no-plan': ['NA_FINAL'],
  'plan-issued': ['NA_NO_PLAN'],
  closed: ['NA_DECIDE', 'NA_NO_PLAN', 'NA_FINAL'],
} as const satisfies Record<string, readonly string[]>;

/** What the school or the family had until then to do, and need not do any more. */
const whileOpen: readonly string[] = ['NA_ADVICE', 'NA_COMMENTS', 'NA_CONSULTATION'];

const endWords = {
  refused: 'The council decided on # not to assess, so nothing more follows from this request',
  'no-plan': 'The council decided on # that there is to be no plan',
  'plan-issued': 'The council issued a plan on #',
} as const;

const answeredOn = (rule: string, assessment: Assessment) => {
  switch (rule) {
    case 'NA_DECIDE':
      return assessment.decision?.on ?? null;
    case 'NA_ADVICE':
      return assessment.adviceSentOn;
    case 'NA_COMMENTS':
      return assessment.commentsSentOn;
    case 'NA_CONSULTATION':
      return assessment.consultationAnsweredOn;
    case 'NA_NO_PLAN':
      return assessment.noPlanDecidedOn;
    case 'NA_FINAL':
      return assessment.planIssuedOn;
    default:
      return null;
  }
};

/** Why a duty fell away before it was done; null: it still stands, or was done. */
export const fallenAway = ({ rule, dueOn }: Due, assessment: Assessment): string | null => {
  if (answeredOn(rule, assessment) !== null) return null;
  const { draftServedOn } = assessment;
  const end = assessmentEnd(assessment);
  if (end !== null) {
    const taken: readonly string[] = endedBy[end.by];
    // What was overdue when the end came was missed all the same.
    if (taken.includes(rule) || (whileOpen.includes(rule) && end.on <= dueOn)) {
      return end.by === 'closed'
        ? `The request was closed on ${spoken(end.on)}: ${assessment.closed?.because ?? ''}`
        : endWords[end.by].replace('#', spoken(end.on));
    }
  }
  return rule === 'NA_NO_PLAN' && draftServedOn !== null
    ? `The council served a draft plan on ${spoken(draftServedOn)}, so it did not decide against one`
    : null;
};

const exceptionWords = {
  'school-closed': 'the school was asked for advice around a closure of four weeks or more',
  'personal-circumstances': 'exceptional personal circumstances',
  absent: 'the child or a parent was away from the area for four weeks or more',
  'missed-appointment': 'an appointment was missed',
} as const satisfies Record<(typeof assessmentExceptions)[number], string>;

const exceptionNotes = ({ exceptions }: Assessment): FileNote[] =>
  exceptions.map((reason) => ({
    code: 'EXCEPTION_RECORDED',
    text: `An exception is recorded: ${exceptionWords[reason]}. It may excuse lateness; it adds no days.`,
  }));

/** Every request for an assessment, open or over: what was owed for it stays on record. */
export const assessmentSubjects = (file: PupilFile, { today }: SettleContext): ClockedSubject[] =>
  file.assessments
    .filter((assessment) => !hasLeft(file.pupil, today) || assessmentEnd(assessment) !== null)
    .map((assessment) => ({
      subject: {
        id: assessment.id,
        kind: 'needs-assessment' as const,
        requestReceivedOn: assessment.requestReceivedOn,
        adviceRequestedOn: assessment.adviceRequestedOn,
        draftServedOn: assessment.draftServedOn,
        schoolConsultedOn: assessment.schoolConsultedOn,
        closure: assessment.closure,
      },
      meeting: null,
      boundTo: assessment.id,
      keeps: (rule, { dueOn }) => fallenAway({ rule, dueOn }, assessment) === null,
      notes: exceptionNotes(assessment),
    }));

/** The assessment whose deadline this is. */
export const assessmentOf = ({ assessments }: PupilFile, { occurrence }: StoredDeadline): Assessment | null =>
  assessments.find(({ id }) => occurrence.startsWith(`${id}.`)) ?? null;

/** The day on which the duty was done; null: nobody recorded that it was, or the day it counts from is another now. */
export const assessmentAnswer = (assessment: Assessment, { rule, countedFrom }: StoredDeadline) => {
  const starts: Readonly<Record<string, string | null>> = {
    NA_ADVICE: assessment.adviceRequestedOn,
    NA_COMMENTS: assessment.draftServedOn,
    NA_CONSULTATION: assessment.schoolConsultedOn,
  };
  const start = rule in starts ? starts[rule] : assessment.requestReceivedOn;
  return start === countedFrom ? answeredOn(rule, assessment) : null;
};
