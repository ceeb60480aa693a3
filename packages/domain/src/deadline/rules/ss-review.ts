import { date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The day on which the plan of support is reviewed. */
export const ssReview = rule({
  id: 'SS_REVIEW',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'sen-support',
  owner: 'school',
  source: 'SEND Code of Practice 2015 6.44 to 6.56',
  evaluate: ({ reviewOn }) => {
    if (!reviewOn) return null;
    return { dueOn: reviewOn, countedFrom: reviewOn, why: `The plan says that it is reviewed on ${spoken(reviewOn)}` };
  },
});
