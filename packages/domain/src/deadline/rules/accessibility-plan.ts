import { date, lastDayOfPeriod, spoken } from '../../calendar/index.ts';
import { whenPublishedAgain } from '../published.ts';
import { rule } from '../rule.ts';

/** The last day that an accessibility plan covers: three years, its first day counted. */
export const accessibilityPlan = rule({
  id: 'ACCESSIBILITY_PLAN',
  version: 1,
  validFrom: date('2010-10-01'),
  appliesTo: 'school',
  owner: 'school',
  source: 'Equality Act 2010 Schedule 10 paragraph 3',
  evaluate: ({ accessibilityPlanOn }, { asOf }) =>
    whenPublishedAgain(accessibilityPlanOn, asOf, (publishedOn) => {
      const dueOn = lastDayOfPeriod({ startingWith: publishedOn, years: 3 });
      return { dueOn, why: `3 years starting with ${spoken(publishedOn)} end on ${spoken(dueOn)}` };
    }),
});
