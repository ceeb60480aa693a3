import { addMonths, date, nextWorkingDay, spoken } from '../../calendar/index.ts';
import { rule } from '../rule.ts';

/** The last day to answer a request for one's own data: the one deadline that rolls forward to a working day. */
export const sarResponse = rule({
  id: 'SAR_RESPONSE',
  version: 1,
  validFrom: date('2018-05-25'),
  appliesTo: 'subject-access',
  owner: 'school',
  source: 'UK GDPR article 12(3)',
  evaluate: ({ receivedOn }) => {
    const month = addMonths(receivedOn, 1);
    const dueOn = nextWorkingDay(month);
    const rolled = dueOn === month ? '' : `, no working day; the next is ${spoken(dueOn)}`;
    const why = `One month after ${spoken(receivedOn)} is ${spoken(month)}${rolled}`;
    return { dueOn, countedFrom: receivedOn, why };
  },
});
