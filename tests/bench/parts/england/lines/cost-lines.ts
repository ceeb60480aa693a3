import type { Measurement } from '../../../report/measurement.ts';
import { assumedDesk } from '../cost/desk-year.ts';
import { type Priced, pricedNames, prices, usdOf, usdOfUsage } from '../cost/prices.ts';
import { type Measured, usageOf } from '../cost/year-usage.ts';
import { type England, schoolsOf } from '../model/england.ts';
import { type Counts, countsOf, wholeOfEngland, yearOf } from '../model/year.ts';
import { dollars, grouped, line } from './line.ts';

const spoken: Readonly<Record<Priced, string>> = {
  tableWrites: 'write units of the table',
  tableReads: 'read units of the table',
  tableGbMonths: 'GB-months of the table',
  backupGbMonths: 'GB-months of continuous backups',
  lambdaRequests: 'calls of functions',
  lambdaGbSeconds: 'GB-seconds of functions',
  apiRequests: 'requests of staff to the API',
  emails: 'e-mails',
  topicMessages: 'events of e-mails',
  queueRequests: 'requests to queues',
  blobPuts: 'copies of messages',
  blobGbMonths: 'GB-months of copies',
  logGb: 'GB of logs',
};

const sizes = [1, 10, 90] as const;

/** The trust of so many schools whose children with SEN a school are nearest to England's. */
const typicalTrust = ({ trusts }: England, size: number): Counts => {
  const average = (wholeOfEngland.ehcp + wholeOfEngland.support) / wholeOfEngland.schools;
  const far = (of: Counts): number => Math.abs((of.ehcp + of.support) / of.schools - average);
  const [nearest] = trusts
    .filter(({ schools }) => schools.length === size)
    .map(({ schools }) => countsOf(schools))
    .toSorted((a, b) => far(a) - far(b));
  if (nearest === undefined) throw new Error(`The model has no trust of ${size} schools.`);
  return nearest;
};

/** What a year costs, by price, by school, and for trusts of three sizes. */
export const costLines = (england: England, measured: Measured): readonly Measurement[] => {
  const of = countsOf(schoolsOf(england));
  const usage = usageOf(of, measured);
  const usd = usdOfUsage(usage);
  const year = yearOf(of);
  const known = [...new Set(pricedNames.map((what) => prices[what].known))].join(', ');
  return [
    line(
      'a year',
      'model',
      `${grouped(year.deadlines)} deadlines, ${grouped(year.meetingSteps)} steps of meetings, ${grouped(year.familyEmails)} family e-mails`,
    ),
    line(
      'a year of staff',
      'assumed',
      `${assumedDesk.fileReads} readings and ${assumedDesk.fileChanges} changes of the file of a child with SEN, ${assumedDesk.pagesASchoolDay} pages of lists a school day`,
    ),
    ...pricedNames.map((what) =>
      line('a year', 'extrapolated', `${grouped(usage[what])} ${spoken[what]}: ${dollars(usdOf(what, usage[what]))}`),
    ),
    line(`a year of England, prices as known in ${known}`, 'extrapolated', dollars(usd)),
    line('a year, a school', 'extrapolated', dollars(usd / of.schools)),
    ...sizes.map((size) => {
      const trust = typicalTrust(england, size);
      const withSen = grouped(trust.ehcp + trust.support);
      const hers = usdOfUsage(usageOf(trust, measured));
      return line(
        `a year, a trust of ${size}, ${withSen} children with SEN`,
        'extrapolated',
        `${dollars(hers)}, ${dollars(hers / size)} a school`,
      );
    }),
  ];
};
