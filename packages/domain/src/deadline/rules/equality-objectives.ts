import { addYears, date, spoken } from '../../calendar/index.ts';
import { whenPublishedAgain } from '../published.ts';
import { rule } from '../rule.ts';

/** The last day to publish equality objectives anew: every four years. */
export const equalityObjectives = rule({
  id: 'EQUALITY_OBJECTIVES',
  version: 1,
  validFrom: date('2017-03-31'),
  appliesTo: 'school',
  owner: 'school',
  source: 'Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017',
  evaluate: ({ equalityObjectivesOn }, { asOf }) =>
    whenPublishedAgain(equalityObjectivesOn, asOf, (publishedOn) => {
      const dueOn = addYears(publishedOn, 4);
      return { dueOn, why: `Four years after they were published on ${spoken(publishedOn)} is ${spoken(dueOn)}` };
    }),
});
