import { spoken } from '../../calendar/index.ts';
import type { AssessmentId, NoteId } from '../../ids/index.ts';
import { type Assessment, assessmentEnd } from '../assessment.ts';
import type { FileDecision } from '../decision.ts';
import type { Ehcp } from '../ehcp.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, faultIf, noSuch, refused } from './context.ts';
import { setByPersonAfter } from './set-by-person.ts';

/** What a person says of a request for an assessment. */
export type AssessmentFacts = Omit<Assessment, 'id'>;

export interface SetAssessment {
  readonly id: AssessmentId;
  readonly facts: AssessmentFacts;
  /** The plan that was issued is hers now: the register says EHCP and the plan's own clocks start, in this one step. */
  readonly startEhcp: { readonly noteId: NoteId } | null;
}

const factFaults = (file: PupilFile, { id, facts, startEhcp }: SetAssessment) => {
  const { decision, adviceRequestedOn, planIssuedOn, noPlanDecidedOn } = facts;
  const refusedOn = decision?.to === 'refuse' ? decision.on : null;
  const open = file.assessments.find((other) => other.id !== id && assessmentEnd(other) === null);
  return [
    ...faultIf(
      open !== undefined && assessmentEnd({ ...facts, id }) === null,
      'requestReceivedOn',
      'comes while another request is open; record how that one ended first',
    ),
    ...faultIf(
      refusedOn !== null && (facts.draftServedOn ?? planIssuedOn ?? noPlanDecidedOn) !== null,
      'decision.to',
      'says that there is no assessment, yet a draft, a plan or a decision against one is recorded; mend one of the two',
    ),
    ...faultIf(
      planIssuedOn !== null && noPlanDecidedOn !== null,
      'noPlanDecidedOn',
      `says that there is no plan, yet one was issued on ${planIssuedOn === null ? '' : spoken(planIssuedOn)}; mend one of the two`,
    ),
    ...faultIf(
      facts.adviceSentOn !== null && adviceRequestedOn === null,
      'adviceRequestedOn',
      'is empty; give the day on which the council asked for the advice that was sent',
    ),
    ...faultIf(
      facts.commentsSentOn !== null && facts.draftServedOn === null,
      'draftServedOn',
      'is empty; give the day on which the draft was served that the family commented on',
    ),
    ...faultIf(
      facts.consultationAnsweredOn !== null && facts.schoolConsultedOn === null,
      'schoolConsultedOn',
      'is empty; give the day on which the school was consulted',
    ),
    ...faultIf(
      startEhcp !== null && planIssuedOn === null,
      'planIssuedOn',
      'is empty; give the day on which the council issued the plan',
    ),
    ...faultIf(
      startEhcp !== null && file.ehcp?.planFirstMadeOn != null,
      'startEhcp',
      'would replace the plan that this file has already; change its dates under the EHCP instead',
    ),
  ];
};

const firstPlan = (facts: AssessmentFacts, before: Ehcp | null): Ehcp => ({
  lastReview: null,
  noticeServedOn: null,
  phaseTransfer: null,
  post16MoveOn: null,
  laTransferredOn: null,
  comment: null,
  ...before,
  planFirstMadeOn: facts.planIssuedOn,
  placingLa: facts.laName ?? before?.placingLa ?? null,
});

/** The register moves to E with the plan, and says why. */
const withPlan = (file: PupilFile, facts: AssessmentFacts, noteId: NoteId, context: CommandContext): PupilFile => {
  const { planIssuedOn } = facts;
  const from = file.pupil.provision;
  if (planIssuedOn === null) return file;
  const reason = `The council issued an EHC plan on ${spoken(planIssuedOn)}.`;
  return {
    ...file,
    pupil: { ...file.pupil, provision: 'E', setByPerson: setByPersonAfter(file.pupil, ['provision']) },
    ehcp: firstPlan(facts, file.ehcp),
    notes: [
      ...file.notes,
      {
        id: noteId,
        kind: 'register-decision',
        on: planIssuedOn,
        from,
        to: 'E',
        reason,
        by: context.by.name,
        recordedAt: context.now,
      },
    ],
  };
};

const setAssessment = (
  file: PupilFile,
  input: SetAssessment,
  { assessments, context }: { assessments: readonly Assessment[]; context: CommandContext },
): FileDecision => {
  const faults = factFaults(file, input);
  if (faults.length > 0) return refused(faults);
  const recorded = { ...file, assessments };
  const { startEhcp, facts } = input;
  const after = startEhcp === null ? recorded : withPlan(recorded, facts, startEhcp.noteId, context);
  return accepted(file, after, context.today);
};

/** Records that the council was asked for an EHC needs assessment. One request is open at a time. */
export const recordAssessment = (file: PupilFile, input: SetAssessment, context: CommandContext): FileDecision =>
  setAssessment(file, input, {
    assessments: [...file.assessments, { ...input.facts, id: input.id }],
    context,
  });

/** Changes what is known of a request: its dates, how the council decided, how it ended. */
export const changeAssessment = (file: PupilFile, input: SetAssessment, context: CommandContext): FileDecision => {
  if (!file.assessments.some(({ id }) => id === input.id)) return noSuch('assessmentId');
  const assessments = file.assessments.map((each) => (each.id === input.id ? { ...input.facts, id: each.id } : each));
  return setAssessment(file, input, { assessments, context });
};
