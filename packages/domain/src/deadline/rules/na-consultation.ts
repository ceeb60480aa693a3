import { addDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The day by which a consulted school should have answered. */
export const naConsultation = rule({
  id: 'NA_CONSULTATION',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'needs-assessment',
  owner: 'school',
  source: 'SEND Code of Practice 2015 9.83 (guidance; citation not yet checked)',
  evaluate: ({ schoolConsultedOn }) => {
    if (!schoolConsultedOn) return null;
    const dueOn = addDays(schoolConsultedOn, 15);
    return {
      dueOn,
      countedFrom: schoolConsultedOn,
      why: `15 days after the school was consulted on ${spoken(schoolConsultedOn)} is ${spoken(dueOn)}`,
    };
  },
});
