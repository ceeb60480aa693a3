import { date, lastDayOfPeriod, spoken } from '../../calendar/index.ts';
import { clockStart } from '../clock-start.ts';
import { rule } from '../rule.ts';
import type { SubjectOf } from '../subject.ts';

type Planned = SubjectOf<'sen-support'> | SubjectOf<'ehcp'>;

/** How often each type of plan would be reviewed at the least, in months. */
const monthsByType = { 'sen-support': 12, ehcp: 12 } as const satisfies Record<Planned['kind'], number>;

/** The first school year in which a child moves from an EHCP to a support plan, at a change of phase and only then. */
const firstMoves = 2030;

const startOf = (plan: Planned) => {
  if (plan.kind === 'ehcp') return clockStart(plan)?.on ?? null;
  return plan.meetingsHeldOn?.toSorted().at(-1) ?? plan.provisionStartedOn ?? null;
};

/**
 * The day by which a digital individual support plan would have been reviewed. A proposal of February 2026 and not law:
 * switched off. statutory-rules.md 9.
 */
export const ispReview = rule({
  id: 'ISP_REVIEW',
  version: 1,
  law: 'proposed',
  validFrom: date('2029-09-01'),
  appliesTo: ['sen-support', 'ehcp'],
  cohort: {
    says: 'Every child with support and no EHCP; with an EHCP, who changes phase in September 2030 or later',
    holds: (plan) => plan.kind === 'sen-support' || (plan.phaseTransfer?.year ?? 0) >= firstMoves,
  },
  owner: 'school',
  source: 'Proposed in Every Child Achieving and Thriving (February 2026); not law',
  evaluate: (plan) => {
    const start = startOf(plan);
    if (start === null) return null;
    const months = monthsByType[plan.kind];
    const dueOn = lastDayOfPeriod({ startingWith: start, months });
    const why = `${months} months starting with ${spoken(start)} end on ${spoken(dueOn)}`;
    return { dueOn, countedFrom: start, why };
  },
});
