import { date, spoken } from '../../calendar/index.ts';
import { rightsDate } from '../../pupil/rights-date.ts';
import { rule } from '../rule.ts';

/** The last day on which the parents hold the rights; from the next day they are the young person's own. */
export const ypRights = rule({
  id: 'YP_RIGHTS',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'young-person',
  owner: 'school',
  source: 'Children and Families Act 2014 s.83; Education Act 1996 s.8',
  evaluate: ({ dateOfBirth }) => {
    const dueOn = rightsDate(dateOfBirth);
    const why = `Rights pass after ${spoken(dueOn)}, the last Friday in June of the school year of the 16th birthday`;
    return { dueOn, countedFrom: dateOfBirth, why };
  },
});
