import { addMonths, addYears, date, spoken } from '../../calendar/index.ts';
import { clockStart } from '../clock-start.ts';
import { rule } from '../rule.ts';

/** When a review should be considered for a child under five: guidance, on top of the yearly review. */
export const arUnder5 = rule({
  id: 'AR_UNDER5',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Code of Practice 2015 9.178',
  evaluate: (ehcp) => {
    const start = clockStart(ehcp);
    if (start === null || !ehcp.dateOfBirth) return null;
    const dueOn = addMonths(start.on, 6);
    if (dueOn >= addYears(ehcp.dateOfBirth, 5)) return null;
    const why = `6 months after ${spoken(start.on)} is ${spoken(dueOn)}, before the fifth birthday`;
    return { dueOn, countedFrom: start.on, estimated: start.estimated, why };
  },
});
