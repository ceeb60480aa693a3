import { date, spoken } from '../../calendar/index.ts';
import { phaseTransferDays } from '../phase-transfer.ts';
import { rule } from '../rule.ts';

/** The last day on which a plan names the next phase's placement in time. */
export const arPhaseTransfer = rule({
  id: 'AR_PHASE_TRANSFER',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 18(1)',
  evaluate: (ehcp) => {
    const days = phaseTransferDays(ehcp);
    if (days === null) return null;
    const why = `The plan must be amended before ${spoken(days.before)}, so by ${spoken(days.lastDay)}`;
    return { dueOn: days.lastDay, countedFrom: days.before, why };
  },
});
