import { addYears, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The day until which the last school keeps the file. */
export const retentionEnd = rule({
  id: 'RETENTION_END',
  version: 1,
  validFrom: null,
  appliesTo: 'retention',
  owner: 'school',
  source: 'IRMS toolkit for schools (guidance)',
  evaluate: ({ dateOfBirth }) => {
    const dueOn = addYears(dateOfBirth, 31);
    return { dueOn, countedFrom: dateOfBirth, why: `31 years after the date of birth is ${spoken(dueOn)}` };
  },
});
