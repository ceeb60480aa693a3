import { addDays, type CalendarDate } from '../calendar/index.ts';
import type { DeadlineOwner } from './deadline.ts';
import { inForce, type Law, type Rule } from './rule.ts';
import { accessibilityPlan } from './rules/accessibility-plan.ts';
import { arClock } from './rules/ar-clock.ts';
import { arFinalPlan } from './rules/ar-final-plan.ts';
import { arInvite } from './rules/ar-invite.ts';
import { arLaDecision } from './rules/ar-la-decision.ts';
import { arLatestMeeting } from './rules/ar-latest-meeting.ts';
import { arMoveLaReview } from './rules/ar-move-la-review.ts';
import { arMoveLaTell } from './rules/ar-move-la-tell.ts';
import { arPapers } from './rules/ar-papers.ts';
import { arPhaseMeeting } from './rules/ar-phase-meeting.ts';
import { arPhaseTransfer } from './rules/ar-phase-transfer.ts';
import { arPost16Move } from './rules/ar-post16-move.ts';
import { arRepresentations } from './rules/ar-representations.ts';
import { arSchoolReport } from './rules/ar-school-report.ts';
import { arUnder5 } from './rules/ar-under5.ts';
import { equalityInformation } from './rules/equality-information.ts';
import { equalityObjectives } from './rules/equality-objectives.ts';
import { fileTransfer } from './rules/file-transfer.ts';
import { inclusionStrategy } from './rules/inclusion-strategy.ts';
import { ispReview } from './rules/isp-review.ts';
import { naAdvice } from './rules/na-advice.ts';
import { naComments } from './rules/na-comments.ts';
import { naConsultation } from './rules/na-consultation.ts';
import { naDecide } from './rules/na-decide.ts';
import { naFinal } from './rules/na-final.ts';
import { naNoPlan } from './rules/na-no-plan.ts';
import { retentionEnd } from './rules/retention-end.ts';
import { sarResponse } from './rules/sar-response.ts';
import { senInformationReport } from './rules/sen-information-report.ts';
import { sencoLatestStart } from './rules/senco-latest-start.ts';
import { sencoQualification } from './rules/senco-qualification.ts';
import { ssInform } from './rules/ss-inform.ts';
import { ssMeetings } from './rules/ss-meetings.ts';
import { ssReview } from './rules/ss-review.ts';
import { ypRights } from './rules/yp-rights.ts';

/** Every version of every rule. A new deadline is one file under rules/ and one entry here. */
export const deadlineRules = [
  arClock,
  arLatestMeeting,
  arInvite,
  arPapers,
  arSchoolReport,
  arLaDecision,
  arRepresentations,
  arFinalPlan,
  arPhaseTransfer,
  arPhaseMeeting,
  arPost16Move,
  arUnder5,
  arMoveLaTell,
  arMoveLaReview,
  naDecide,
  naNoPlan,
  naFinal,
  naAdvice,
  naComments,
  naConsultation,
  ssInform,
  ssReview,
  ssMeetings,
  ispReview,
  sencoQualification,
  sencoLatestStart,
  senInformationReport,
  equalityInformation,
  accessibilityPlan,
  equalityObjectives,
  inclusionStrategy,
  ypRights,
  fileTransfer,
  sarResponse,
  retentionEnd,
] as const;

export type RuleId = (typeof deadlineRules)[number]['id'];

export const ruleIds: readonly RuleId[] = [...new Set(deadlineRules.map(({ id }) => id))];

const versions: readonly Rule<RuleId>[] = deadlineRules;

/** The version of each rule that is the law on that day; with `proposed`, as it would be if what is announced came. */
export function rulesInForce(asOf: CalendarDate, law: Law = 'enacted'): Rule<RuleId>[] {
  const used = versions.filter((version) => inForce(version, asOf, law));
  return used.filter((one) => !used.some((other) => other.id === one.id && other.version > one.version));
}

/** The first day after this one on which an enacted version begins, or none holds any more; null: none is foreseen. */
export function nextChangeOfLaw(
  after: CalendarDate,
  of: readonly Pick<Rule, 'law' | 'validFrom' | 'validTo'>[] = versions,
): CalendarDate | null {
  const days = of
    .filter(({ law }) => law === 'enacted')
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo === null ? null : addDays(validTo, 1)])
    .filter((day) => day !== null && day > after);
  return days.toSorted().at(0) ?? null;
}

/** Whose duty the rule's deadlines are. */
export function ownerOf(rule: RuleId): DeadlineOwner {
  const newest = versions.findLast(({ id }) => id === rule);
  if (newest === undefined) throw new Error('The rule is in no list. Add its file to deadline/rules.ts.');
  return newest.owner;
}
