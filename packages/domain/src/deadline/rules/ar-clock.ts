import { date, spoken } from '../../calendar/index.ts';
import { clockEnd, clockStart } from '../clock-start.ts';
import { rule } from '../rule.ts';

/** The last day by which this plan's review must have ended, its decision included. */
export const arClock = rule({
  id: 'AR_CLOCK',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'Children and Families Act 2014 s.44(1)',
  evaluate: (ehcp) => {
    const start = clockStart(ehcp);
    if (start === null) return null;
    const dueOn = clockEnd(start);
    const why = `12 months starting with ${spoken(start.on)} end on ${spoken(dueOn)}`;
    return { dueOn, countedFrom: start.on, estimated: start.estimated, why };
  },
});
