import { addSchoolDays, date, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to send a leaver's file to the next school. */
export const fileTransfer = rule({
  id: 'FILE_TRANSFER',
  version: 1,
  validFrom: date('2005-09-01'),
  appliesTo: 'leaver',
  owner: 'school',
  source: 'Education (Pupil Information) (England) Regulations 2005 reg 9',
  evaluate: ({ leftOn }, { calendar }) => {
    if (calendar === null) return null;
    const dueOn = addSchoolDays(calendar, leftOn, 15);
    if (dueOn === null) return null;
    return { dueOn, countedFrom: leftOn, why: `The 15th school day after ${spoken(leftOn)} is ${spoken(dueOn)}` };
  },
});
