import { addYears, date, spoken } from '../../calendar/index.ts';
import { whenPublishedAgain } from '../published.ts';
import { rule } from '../rule.ts';

/** The last day to publish the SEN information report anew: every year. */
export const senInformationReport = rule({
  id: 'SEN_INFORMATION_REPORT',
  version: 1,
  validFrom: date('2014-09-01'),
  appliesTo: 'school',
  owner: 'school',
  source: 'Children and Families Act 2014 s.69; SEND Regulations 2014 regs 51 and 52',
  evaluate: ({ senInformationReportOn }, { asOf }) =>
    whenPublishedAgain(senInformationReportOn, asOf, (publishedOn) => {
      const dueOn = addYears(publishedOn, 1);
      return { dueOn, why: `One year after it was published on ${spoken(publishedOn)} is ${spoken(dueOn)}` };
    }),
});
