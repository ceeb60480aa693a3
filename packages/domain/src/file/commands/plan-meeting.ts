import { spoken } from '../../calendar/index.ts';
import { decideRecipients } from '../../family/index.ts';
import type { MeetingId } from '../../ids/index.ts';
import type { CadenceStep } from '../cadence-step.ts';
import type { DecisionFault, FileDecision } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { PupilFile } from '../pupil-file.ts';
import { recipientsOf } from '../recipients-of.ts';
import { type CommandContext, faultIf, refused } from './context.ts';
import { orderFaults } from './date-order.ts';
import { inviteeFaults, type MeetingPeople } from './meeting-people.ts';
import { type StatutoryCheck, statutoryChecks } from './statutory-invitees.ts';

export type MeetingFacts = Omit<Meeting, 'id' | 'occurrence' | 'state' | 'calledOffBecause' | 'cadence' | 'next'>;

export interface PlanMeeting {
  readonly id: MeetingId;
  readonly facts: MeetingFacts;
  readonly people: MeetingPeople;
  /** The school's cadence for meetings of this kind as it stands. */
  readonly cadence: readonly CadenceStep[];
}

/** What stands against the day and the hours of a meeting, whether it is new or moved. */
export const timeFaults = (
  file: PupilFile,
  { kind, on, startsAt, endsAt }: Pick<Meeting, 'kind' | 'on' | 'startsAt' | 'endsAt'>,
  { today }: Pick<CommandContext, 'today'>,
): readonly DecisionFault[] => {
  const { ehcp, plans, pupil } = file;
  const review = kind === 'annual-review';
  const support = plans.find(({ state }) => state === 'current');
  return [
    ...faultIf(endsAt <= startsAt, 'endsAt', 'is not after the start; give a later time'),
    ...faultIf(on < today, 'on', `${spoken(on)} has passed; choose today or a later day`),
    ...(pupil.leftOn === null
      ? []
      : faultIf(
          on > pupil.leftOn,
          'on',
          `${spoken(on)} lies after the child’s last day here (${spoken(pupil.leftOn)}); choose an earlier day or mend that one`,
        )),
    ...orderFaults([
      ['on', 'The meeting', on, 'the day the plan was first made', review ? ehcp?.planFirstMadeOn : null],
      ['on', 'The meeting', on, 'the last review’s meeting', review ? ehcp?.lastReview?.meetingOn : null],
      ['on', 'The meeting', on, 'the last review’s decision', review ? ehcp?.lastReview?.decidedOn : null],
      ['on', 'The meeting', on, 'the start of the provision', review ? null : support?.provisionStartedOn],
    ]),
  ];
};

const kindFaults = (file: PupilFile, kind: Meeting['kind']): readonly DecisionFault[] => [
  ...faultIf(
    kind === 'annual-review' && file.pupil.provision !== 'E',
    'kind',
    'is for a child with an EHCP, and the register says that there is none; plan a SEN support review instead',
  ),
  ...faultIf(
    kind === 'sen-support-review' && file.pupil.provision === 'N',
    'kind',
    'is for a child on the register; decide that first, with its reason',
  ),
  ...faultIf(
    file.meetings.some((other) => other.state === 'planned' && other.kind === kind),
    'kind',
    'is planned already; move that meeting, or cancel it before you plan another',
  ),
];

/** The meeting as it would be planned; it keeps its own copy of the cadence. */
export const meetingOf = (
  { id, facts, cadence }: Pick<PlanMeeting, 'id' | 'facts' | 'cadence'>,
  { today }: Pick<CommandContext, 'today'>,
): Meeting => ({
  ...facts,
  id,
  occurrence: 1,
  state: 'planned',
  cadence: [...cadence],
  next: today,
});

/** Who must be invited by law, for this file and these invitees. */
export const statutoryChecksOf = (
  file: PupilFile,
  { facts, people }: Pick<PlanMeeting, 'facts' | 'people'>,
  { today }: Pick<CommandContext, 'today'>,
): readonly StatutoryCheck[] =>
  statutoryChecks(facts.kind, facts, people, decideRecipients(recipientsOf(file, 'meeting', today)));

/** Everything that stands against planning this meeting; none: it can be planned. */
export const planFaults = (
  file: PupilFile,
  input: PlanMeeting,
  context: Pick<CommandContext, 'today'>,
): readonly DecisionFault[] => [
  ...kindFaults(file, input.facts.kind),
  ...timeFaults(file, input.facts, context),
  ...inviteeFaults(input.facts, input.people),
  ...statutoryChecksOf(file, input, context).flatMap(({ as, fix }) =>
    fix === null ? [] : [{ path: `invitees.${as}`, message: fix }],
  ),
];

/**
 * Plans a meeting. It is refused while somebody whom the law says must be invited is not, or nobody of the family may be
 * told. Its messages are planned from today on.
 */
export const planMeeting = (file: PupilFile, input: PlanMeeting, context: CommandContext): FileDecision => {
  const faults = planFaults(file, input, context);
  if (faults.length > 0) return refused(faults);
  return { ok: true, file: { ...file, meetings: [...file.meetings, meetingOf(input, context)] } };
};
