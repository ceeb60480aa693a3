import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { phaseTransferDays } from '../phase-transfer.ts';
import { rule } from '../rule.ts';

/** The last day for the meeting that leaves the twelve weeks of the law before a phase transfer. */
export const arPhaseMeeting = rule({
  id: 'AR_PHASE_MEETING',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'school',
  source: 'SEND Regulations 2014 regs 18(1), 20 and 22; R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  evaluate: (ehcp) => {
    const days = phaseTransferDays(ehcp);
    if (days === null) return null;
    const dueOn = addWeeks(days.lastDay, -12);
    const why = `The plan must be amended by ${spoken(days.lastDay)}, and 12 weeks before that is ${spoken(dueOn)}`;
    return { dueOn, countedFrom: days.before, why };
  },
});
