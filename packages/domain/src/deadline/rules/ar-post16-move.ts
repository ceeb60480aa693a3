import { addMonths, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to review and amend before a move between post-16 institutions. */
export const arPost16Move = rule({
  id: 'AR_POST16_MOVE',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'ehcp',
  owner: 'local-authority',
  source: 'SEND Regulations 2014 reg 18(2)',
  evaluate: ({ post16MoveOn }) => {
    if (!post16MoveOn) return null;
    const dueOn = addMonths(post16MoveOn, -5);
    return {
      dueOn,
      countedFrom: post16MoveOn,
      why: `5 months before the move on ${spoken(post16MoveOn)} is ${spoken(dueOn)}`,
    };
  },
});
