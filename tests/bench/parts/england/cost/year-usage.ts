import { assumedMs, deployed, gbSecondsOf } from '../figures/deployed.ts';
import { eventsPerMessage, type Steps } from '../figures/peak.ts';
import type { Flow } from '../flow/run-flow.ts';
import type { Each } from '../flow/tally.ts';
import { totals } from '../model/phases.ts';
import { type Counts, deadlinesAYear, meetingsAYear, schoolDays, writtenTo, yearOf } from '../model/year.ts';
import { desk } from './desk-year.ts';
import type { Usage } from './prices.ts';

export interface Measured {
  readonly steps: Steps;
  readonly flow: Pick<Flow, 'desk' | 'outside' | 'bytes' | 'items'>;
  readonly shards: number;
}

/** So many operations of one kind. */
interface Many {
  readonly many: number;
  readonly each: Each;
  /** What it waits for besides the table, milliseconds; null: no function of its own does it. */
  readonly waitMs: number | null;
}

/** Of children whose family is written to, those of whom two parents are. */
const twoTold = writtenTo - 1;

const planning = (of: Counts, { plan }: Steps): readonly Many[] => {
  const steps = (what: 'support' | 'ehcp') => of[what] * meetingsAYear[what].meetings * meetingsAYear[what].familySteps;
  const one = (many: number, each: Each): Many => ({ many, each, waitMs: 0 });
  return [
    one(steps('support') * twoTold, plan['support meeting, 2 told']),
    one(steps('support') * (1 - twoTold), plan['support meeting, 1 told']),
    one(steps('ehcp') * twoTold, plan['annual review, 2 told']),
    one(steps('ehcp') * (1 - twoTold), plan['annual review, 1 told']),
    one(of.support * deadlinesAYear.support + of.schools * deadlinesAYear.school, plan['support deadline']),
    one(of.ehcp * deadlinesAYear.ehcp, plan['EHCP deadline']),
    one(of.schools * schoolDays, plan.digest),
  ];
};

const mailing = (of: Counts, { familyMail, digestMail, event }: Steps): readonly Many[] => {
  const { familyEmails, digests } = yearOf(of);
  const waitMs = assumedMs.blob + assumedMs.mail;
  return [
    { many: familyEmails, each: familyMail, waitMs },
    { many: digests, each: digestMail, waitMs },
    { many: (familyEmails + digests) * eventsPerMessage, each: event, waitMs: 0 },
  ];
};

const sumOf = (all: readonly Many[], of: (one: Many) => number): number =>
  all.reduce((sum, one) => sum + one.many * of(one), 0);

/** Reads of the hourly sweeps and the dispatcher's runs where nothing is due; England shares them. */
const idleReads = (shards: number): number =>
  365 * shards * 0.5 * (deployed.sweepsADay * 3 + (24 * 3_600) / deployed.dispatchEverySeconds);

/** SQS is asked once to send, once to receive and once to delete a batch. */
const requestsPerMessage = 3 / deployed.batch;
const gb = 1_000_000_000;
const auditBytes = 600;

/** What a year of these children and schools uses of everything that has a price. Storage is that at the year's end. */
export const usageOf = (of: Counts, { steps, flow, shards }: Measured): Usage => {
  const planned = planning(of, steps);
  const mailed = mailing(of, steps);
  const jobs = [...planned, ...mailed];
  const used = desk(of, flow.desk);
  const items = sumOf(planned, () => 1);
  const { familyEmails, digests } = yearOf(of);
  const messages = familyEmails + digests;
  const copyBytes = flow.outside.copyBytes / flow.outside.copies;
  const functionsWork = sumOf(jobs, ({ each, waitMs }) =>
    gbSecondsOf({ cpuMs: each.cpuMs, waitMs: each.commands * assumedMs.table + (waitMs ?? 0) }),
  );
  const withSen = of.ehcp + of.support;
  const stored =
    withSen * flow.bytes.withSen +
    (of.onRoll - withSen) * flow.bytes.withoutSen +
    messages * flow.bytes.notice +
    (items + used.changes) * auditBytes;
  return {
    tableReads:
      sumOf(jobs, ({ each }) => each.read) +
      items * steps.sweep.read +
      messages * steps.dispatch.read +
      used.read +
      (idleReads(shards) * of.schools) / totals.schools,
    tableWrites: sumOf(jobs, ({ each }) => each.write) + used.write,
    tableGbMonths: (stored / gb) * 12,
    backupGbMonths: (stored / gb) * 12,
    lambdaRequests: sumOf(jobs, () => 1) / deployed.batch + used.requests,
    lambdaGbSeconds: functionsWork + (used.requests * assumedMs.apiRequest) / 1_000,
    apiRequests: used.requests,
    emails: messages,
    topicMessages: messages * eventsPerMessage,
    queueRequests: sumOf(jobs, () => 1) * requestsPerMessage,
    blobPuts: messages,
    blobGbMonths: ((messages * copyBytes) / gb) * 12,
    logGb: (items * flow.outside.logBytes) / flow.items / gb,
  };
};
