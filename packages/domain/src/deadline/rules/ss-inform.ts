import { addSchoolDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** How soon parents are told is the trust's setting: the law says at the start and names no number of days. */
const schoolDaysToTell = 5;

/** The day by which parents are told that SEN provision is being made. */
export const ssInform = rule({
  id: 'SS_INFORM',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'sen-support',
  owner: 'school',
  source: 'Children and Families Act 2014 s.68; the number of days is the trust’s setting',
  evaluate: ({ provisionStartedOn, parentsToldOn }, { calendar }) => {
    if (!provisionStartedOn || parentsToldOn || calendar === null) return null;
    const dueOn = addSchoolDays(calendar, provisionStartedOn, schoolDaysToTell);
    if (dueOn === null) return null;
    const why = `The fifth school day after provision started on ${spoken(provisionStartedOn)} is ${spoken(dueOn)}`;
    return { dueOn, countedFrom: provisionStartedOn, why };
  },
});
