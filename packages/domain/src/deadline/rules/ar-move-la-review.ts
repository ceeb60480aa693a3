import { date, lastDayOfPeriod, spoken } from '../../calendar/index.ts';
import { clockEnd, clockStart } from '../clock-start.ts';
import { rule } from '../rule.ts';

/** The last day for a new local authority's first review: the plan's own year, or three months if that is later. */
export const arMoveLaReview = rule({
  id: 'AR_MOVE_LA_REVIEW',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 15(5)',
  evaluate: (ehcp) => {
    const { laTransferredOn } = ehcp;
    if (!laTransferredOn) return null;
    const start = clockStart(ehcp);
    const threeMonths = lastDayOfPeriod({ startingWith: laTransferredOn, months: 3 });
    if (start !== null && clockEnd(start) >= threeMonths) {
      const why = `12 months starting with ${spoken(start.on)} end on ${spoken(clockEnd(start))}, not before the 3 months from the transfer`;
      return { dueOn: clockEnd(start), countedFrom: start.on, estimated: start.estimated, why };
    }
    const why = `3 months starting with the transfer on ${spoken(laTransferredOn)} end on ${spoken(threeMonths)}`;
    return { dueOn: threeMonths, countedFrom: laTransferredOn, estimated: start === null, why };
  },
});
