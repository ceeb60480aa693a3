import { date, dayInYear, spoken } from '../../calendar/index.ts';
import { schoolYearStart } from '../../pupil/nc-year.ts';
import { rule } from '../rule.ts';

const meetingsAYear = 3;

/** The end of the school year by which parents should have been met three times: guidance, a "should". */
export const ssMeetings = rule({
  id: 'SS_MEETINGS',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'sen-support',
  owner: 'school',
  source: 'SEND Code of Practice 2015 6.65',
  evaluate: ({ meetingsHeldOn }, { asOf }) => {
    if (!meetingsHeldOn) return null;
    const start = schoolYearStart(asOf);
    const countedFrom = dayInYear(start, '09-01');
    const dueOn = dayInYear(start + 1, '08-31');
    const held = meetingsHeldOn.filter((day) => countedFrom <= day && day <= asOf).length;
    if (held >= meetingsAYear) return null;
    const why = `${held} of ${meetingsAYear} meetings held in the school year that ends on ${spoken(dueOn)}`;
    return { dueOn, countedFrom, why };
  },
});
