import type { Measurement } from '../../../report/measurement.ts';
import {
  assumedMs,
  deployed,
  handedOverMs,
  mailRates,
  newTableTakes,
  partitionTakes,
  sendingSeconds,
  workedOffASecond,
} from '../figures/deployed.ts';
import { drainOf, spokenTime } from '../figures/drain.ts';
import { heatOf, type OutboxWrites } from '../figures/heat.ts';
import { type DayTotals, eventsPerMessage, type Steps, totalsOf } from '../figures/peak.ts';
import { peak, peakDay } from '../model/peak-day.ts';
import { grouped, line, rough } from './line.ts';

/** Items a second that the planners work off, and messages that the mailers could send. */
const pacesOf = ({ planned }: DayTotals, { familyMail }: Steps) => ({
  items: workedOffASecond({
    atOnce: deployed.planners,
    cpuMs: planned.cpuMs,
    waitMs: planned.commands * assumedMs.table,
  }),
  mails: workedOffASecond({
    atOnce: deployed.mailers,
    cpuMs: familyMail.cpuMs,
    waitMs: familyMail.commands * assumedMs.table + assumedMs.blob + assumedMs.mail,
  }),
});

const outboxWritesOf = ({ plan, familyMail, event }: Steps): OutboxWrites => ({
  planned: plan['support meeting, 1 told'].outboxWrite,
  sent: familyMail.outboxWrite,
  told: event.outboxWrite * eventsPerMessage,
});

const totalLines = (steps: Steps): readonly Measurement[] =>
  [peak.fewestItems, peak.mostItems].map((items) => {
    const { messages, familyEmails, read, write } = totalsOf(peakDay(items), steps);
    return line(
      `peak day of ${grouped(items)} items`,
      'extrapolated',
      `${grouped(read)} RCU, ${grouped(write)} WCU, ${grouped(messages)} messages, ${grouped(familyEmails)} of them to families`,
    );
  });

const drainLines = (totals: DayTotals, mailed: number): readonly Measurement[] =>
  mailRates.flatMap((rate) => {
    const { seconds, asDeployed, tries } = drainOf(totals.familyEmails, { rate, mailed });
    return [
      line(`${grouped(totals.familyEmails)} family e-mails at ${rate} a second`, 'extrapolated', spokenTime(seconds), {
        budget: `≤ ${spokenTime(sendingSeconds)}`,
        kept: seconds <= sendingSeconds,
      }),
      line(
        'the same as deployed, paced minute by minute',
        'assumed',
        `${spokenTime(asDeployed)}, each tried ${tries === 1 ? 'once' : `${rough(tries)} times`}`,
        { budget: `≤ ${spokenTime(sendingSeconds)}, once`, kept: asDeployed <= sendingSeconds && tries <= 1 },
      ),
    ];
  });

interface Spread {
  readonly shards: number;
  readonly skew: number;
}

const heatLines = (totals: DayTotals, { steps, spread }: { steps: Steps; spread: Spread }): readonly Measurement[] => {
  const paces = pacesOf(totals, steps);
  const writes = outboxWritesOf(steps);
  const messagesPerItem = totals.messages / totals.items;
  const takes = (units: number) => ({
    budget: `≤ ${grouped(partitionTakes.write)} WCU/s`,
    kept: units <= partitionTakes.write,
  });
  const at = (rate: number) => heatOf({ items: paces.items, mails: rate, messagesPerItem }, writes, spread);
  const fastest = at(Math.max(...mailRates));
  const writesOfAll = paces.items * totals.planned.write;
  const planning = spokenTime(totals.items / paces.items);
  return [
    line(
      'planned, and mails, a second',
      'assumed',
      `${grouped(paces.items)} items (${planning} in all), ${grouped(paces.mails)} mails`,
    ),
    line('the whole table while they are planned', 'assumed', `${grouped(writesOfAll)} WCU/s`, {
      budget: `≤ ${grouped(newTableTakes.write)} WCU/s`,
      kept: writesOfAll <= newTableTakes.write,
    }),
    line(
      `hottest of ${spread.shards} shards of due, writes`,
      'assumed',
      `${grouped(fastest.due)} WCU/s`,
      takes(fastest.due),
    ),
    ...mailRates.map((rate) =>
      line(
        `hottest of ${spread.shards} shards of outbox, ${rate} a second`,
        'assumed',
        `${grouped(at(rate).outbox)} WCU/s`,
        takes(at(rate).outbox),
      ),
    ),
    line(
      `${spread.shards} shards of outbox are enough for`,
      'assumed',
      `${grouped(fastest.mostMails)} messages a second`,
    ),
    line('shards that this needs', 'assumed', String(fastest.shardsNeeded), {
      budget: `≤ ${spread.shards} shards`,
      kept: fastest.shardsNeeded <= spread.shards,
    }),
  ];
};

/** Read units a second of the fullest shard: a page of 1,000 items, and the time that handing it to the queue takes. */
const sweepReads = ({ sweep }: Steps): Measurement => {
  const page = 1_000;
  const seconds = (assumedMs.sweptPage + handedOverMs(page)) / 1_000;
  const paced = (sweep.read * page) / seconds;
  const unpaced = (sweep.read * page * 1_000) / assumedMs.sweptPage;
  return line(
    'hottest shard of due, reads of a sweep',
    'assumed',
    `${grouped(paced)} RCU/s; ${grouped(unpaced)} if the queue took no time`,
    { budget: `≤ ${grouped(partitionTakes.read)} RCU/s`, kept: unpaced <= partitionTakes.read },
  );
};

/** A dispatcher's run reads its share of every shard at once. */
const dispatchReads = ({ dispatch }: Steps, { shards, skew }: Spread): Measurement => {
  const burst = ((deployed.dispatchMostPerRun * dispatch.read) / shards) * skew;
  return line('hottest shard of outbox, reads of a dispatch', 'extrapolated', `${grouped(burst)} RCU in one burst`, {
    budget: `≤ ${grouped(partitionTakes.read)} RCU/s`,
    kept: burst <= partitionTakes.read,
  });
};

/** The whole peak day in units, its hottest shards, and how long its messages take to leave. */
export const peakLines = (steps: Steps, spread: Spread): readonly Measurement[] => {
  const totals = totalsOf(peakDay(peak.mostItems), steps);
  return [
    ...totalLines(steps),
    sweepReads(steps),
    dispatchReads(steps, spread),
    ...heatLines(totals, { steps, spread }),
    ...drainLines(totals, pacesOf(totals, steps).mails),
  ];
};
