import { addWeeks, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day for a new local authority to tell the family what it will do with the plan. */
export const arMoveLaTell = rule({
  id: 'AR_MOVE_LA_TELL',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 15(4)',
  evaluate: ({ laTransferredOn }) => {
    if (!laTransferredOn) return null;
    const dueOn = addWeeks(laTransferredOn, 6);
    return {
      dueOn,
      countedFrom: laTransferredOn,
      why: `6 weeks after the new local authority took the plan over on ${spoken(laTransferredOn)} is ${spoken(dueOn)}`,
    };
  },
});
