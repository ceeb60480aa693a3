import { addYears, date, spoken } from '../../calendar/index.ts';
import { whenPublishedAgain } from '../published.ts';
import { rule } from '../rule.ts';

/** The last day to publish equality information anew: every year. */
export const equalityInformation = rule({
  id: 'EQUALITY_INFORMATION',
  version: 1,
  validFrom: date('2017-03-31'),
  appliesTo: 'school',
  owner: 'school',
  source: 'Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017',
  evaluate: ({ equalityInformationOn }, { asOf }) =>
    whenPublishedAgain(equalityInformationOn, asOf, (publishedOn) => {
      const dueOn = addYears(publishedOn, 1);
      return { dueOn, why: `One year after it was published on ${spoken(publishedOn)} is ${spoken(dueOn)}` };
    }),
});
