import { describe, expect, it } from 'vitest';
import { pricedNames, usdOfUsage } from '../bench/parts/england/cost/prices.ts';
import { type Measured, usageOf } from '../bench/parts/england/cost/year-usage.ts';
import { type Steps, totalsOf } from '../bench/parts/england/figures/peak.ts';
import { itemKinds, peakDay } from '../bench/parts/england/model/peak-day.ts';

/** Everything takes one of everything. */
const one = { commands: 1, read: 1, write: 1, dueWrite: 1, outboxWrite: 1, cpuMs: 1 };
const none = { ...one, read: 0, write: 0 };
const steps: Steps = {
  ...{ sweep: { ...none, read: 0.02 }, dispatch: { ...none, read: 0.03 } },
  plan: Object.fromEntries(itemKinds.map((kind) => [kind, one])) as Steps['plan'],
  ...{ familyMail: one, digestMail: one, event: one },
};
const measured: Measured = {
  steps,
  shards: 8,
  flow: {
    items: 10,
    desk: { readFile: none, changeFile: one, planMeeting: one, newPupil: one, registerPage: none },
    outside: { mails: 10, mailBytes: 1, copies: 10, copyBytes: 20_000, logLines: 10, logBytes: 2_000 },
    bytes: { withSen: 10_000, withoutSen: 2_000, notice: 1_000 },
  },
};
const aSchool = { schools: 1, onRoll: 300, ehcp: 10, support: 40 };
const usage = usageOf(aSchool, measured);

describe('what a year of a school uses', () => {
  it('is one e-mail for each parent and step of a meeting, and a digest each school day', () => {
    expect(usage.emails).toBe((40 * 3 * 3 + 10 * 4) * 1.6 + 190);
    expect(usage.topicMessages).toBe(2 * usage.emails);
    expect(usage.blobPuts).toBe(usage.emails);
  });

  it('is a write for each item planned, message sent and event, and for what staff do', () => {
    const items = 40 * 9 + 10 * 4 + 40 * 7 + 10 * 9.5 + 2 + 190;
    const staff = 50 * 12 + (40 * 3 + 10) + 300;
    expect(usage.tableWrites).toBeCloseTo(items + 3 * usage.emails + staff, 6);
  });

  it('is twice as much for twice the school', () => {
    const twice = usageOf({ schools: 2, onRoll: 600, ehcp: 20, support: 80 }, measured);
    for (const what of pricedNames) expect(twice[what] / usage[what]).toBeCloseTo(2, 6);
    expect(usdOfUsage(twice)).toBeCloseTo(2 * usdOfUsage(usage), 6);
  });
});

describe('what a peak day comes to', () => {
  it('is each step as often as it is done', () => {
    const { items, messages, familyEmails, write, read } = totalsOf(peakDay(750_000), steps);
    expect({ items, messages, familyEmails }).toEqual({ items: 750_000, messages: 524_500, familyEmails: 500_000 });
    expect(write).toBe(750_000 + 3 * 524_500);
    expect(read).toBeCloseTo(750_000 * 1.02 + 524_500 * 3.03, 3);
  });
});
