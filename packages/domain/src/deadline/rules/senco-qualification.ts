import { date, spoken } from '../../calendar/index.ts';
import { mustQualifyFrom, qualificationDue } from '../../senco/qualification-due.ts';
import { rule } from '../rule.ts';

/** The third anniversary of first becoming SENCO: whoever still is one after it must hold the qualification. */
export const sencoQualification = rule({
  id: 'SENCO_QUALIFICATION',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'senco',
  owner: 'senco',
  source: 'SEND Regulations 2014 reg 49(4) and (7)',
  evaluate: (person, { asOf }) => {
    const becameOn = mustQualifyFrom(person, asOf);
    if (becameOn === null) return null;
    const dueOn = qualificationDue(becameOn);
    const why = `Three years after first becoming SENCO at a relevant school on ${spoken(becameOn)} is ${spoken(dueOn)}`;
    return { dueOn, countedFrom: becameOn, why };
  },
});
