import type { CalendarDate } from '../../calendar/index.ts';
import type { Adult } from '../adult.ts';
import type { DecisionFault } from '../decision.ts';
import { emailFaults, trimmedEmail } from './contact-details.ts';
import { faultIf } from './context.ts';
import { futureFaults, orderFaults } from './date-order.ts';

/** What a person may say of an adult. What only an import, a bounce or a check sets is left out. */
export type AdultFacts = Omit<Adult, 'id' | 'misContactId' | 'emailAsGiven' | 'emailState' | 'cleared' | 'setByPerson'>;

/** Facts as they are kept: the e-mail address without spaces, absent where it is blank; no empty line. */
export const tidyAdult = <Facts extends Partial<AdultFacts>>(facts: Facts): Facts => ({
  ...facts,
  ...(facts.email === undefined ? {} : { email: trimmedEmail(facts.email) }),
  ...(facts.address === undefined
    ? {}
    : { address: facts.address.map((line) => line.trim()).filter((line) => line !== '') }),
});

/** Only the safeguarding lead may set a hold that only she sees. */
export const holdFaults = (wanted: boolean | undefined, maySafeguard: boolean): readonly DecisionFault[] =>
  faultIf(
    wanted !== undefined && !maySafeguard,
    'safeguardingHold',
    'is for the safeguarding lead to set; leave it out, and tell her what worries you',
  );

/** Everything that stands against an adult's facts as they would become. */
export const adultFaults = (adult: AdultFacts, today: CalendarDate): readonly DecisionFault[] => {
  const { order } = adult;
  return [
    ...faultIf(
      `${adult.forename}${adult.surname}`.trim() === '',
      'surname',
      'is empty; give at least one of the names',
    ),
    ...faultIf(adult.relationship.trim() === '', 'relationship', 'is empty; say what she is to the child'),
    ...emailFaults(adult.email),
    ...(order.state === 'seen'
      ? [
          ...futureFaults(today, { 'order.seenOn': order.seenOn }),
          ...orderFaults([['order.until', 'The end of the order', order.until, 'the day it was seen', order.seenOn]]),
        ]
      : []),
  ];
};
