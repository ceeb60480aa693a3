import { describe, expect, it } from 'vitest';
import { pricedNames, prices, usdOf } from '../bench/parts/england/cost/prices.ts';
import { deployed, gbSecondsOf, workedOffASecond } from '../bench/parts/england/figures/deployed.ts';
import { drainOf, spokenTime } from '../bench/parts/england/figures/drain.ts';
import { heatOf } from '../bench/parts/england/figures/heat.ts';
import { extrapolated, skewOf, sweepBudget, sweepSeconds } from '../bench/parts/england/lines/sweep-lines.ts';
import { runArguments } from '../bench/run-arguments.ts';

describe('how long half a million messages take', () => {
  it.each([
    [14, '9 h 55 min'],
    [150, '55 min 33 s'],
    [350, '23 min 49 s'],
  ])('at %i a second, where only the provider holds them up: %s', (rate, time) => {
    expect(spokenTime(drainOf(500_000, { rate, mailed: 10_000 }).seconds)).toBe(time);
  });

  it('as deployed as many leave in a minute as the provider takes, and each is tried once', () => {
    expect(drainOf(10_000, { rate: 50, mailed: 500 })).toEqual({ seconds: 200, asDeployed: 200, tries: 1 });
  });

  it('as deployed no more leave than the mailers send, or than a run looks at', () => {
    expect(drainOf(20_000, { rate: 500, mailed: 250 }).asDeployed).toBe(80);
    expect(drainOf(80_000, { rate: 5_000, mailed: 5_000 }).asDeployed).toBe(120);
  });
});

describe('the heat of a shard', () => {
  const load = { items: 800, mails: 350, messagesPerItem: 0.5 };
  const writes = { planned: 1, sent: 4, told: 1 };

  it('falls with the number of shards', () => {
    expect(heatOf(load, writes, { shards: 1, skew: 1 })).toEqual({
      ...{ due: 800, outbox: 2_150 },
      ...{ shardsNeeded: 3, mostMails: 120 },
    });
    expect(heatOf(load, writes, { shards: 8, skew: 1 })).toMatchObject({ due: 100, outbox: 268.75, mostMails: 1_520 });
  });

  it('is that of the fullest one', () => {
    expect(heatOf(load, writes, { shards: 2, skew: 1.5 })).toMatchObject({ due: 600, shardsNeeded: 4 });
    expect(skewOf({ items: 100, rcu: 1, ms: 1, dates: 3, fullest: 15 }, 8)).toBe(1.2);
  });
});

describe('what a sweep may take', () => {
  it('is 0.03 units an item and half a unit a shard and date', () => {
    expect(sweepBudget(2_000, { shards: 8, dates: 3 })).toBe(72);
  });

  it('is extrapolated item by item, while days with nothing due stay as they are', () => {
    const swept = { items: 1_000, rcu: 28, ms: 10, dates: 3, fullest: 130 };
    expect(extrapolated(10_000, swept, 8)).toEqual({ items: 10_000, rcu: 208, ms: 100, dates: 3, fullest: 1_300 });
  });

  it('is the time of its function, which a run of 7,000,000 keeps and one of 8,000,000 does not', () => {
    expect(sweepSeconds(7_000_000)).toBeLessThan(deployed.sweepMostSeconds);
    expect(sweepSeconds(8_000_000)).toBeGreaterThan(deployed.sweepMostSeconds);
  });
});

describe('a function', () => {
  it('is held up by its waiting where it works little, and by its work where it works much', () => {
    expect(workedOffASecond({ atOnce: 10, cpuMs: 0, waitMs: 100 })).toBe(1_000);
    const busy = workedOffASecond({ atOnce: 10, cpuMs: 10, waitMs: 100 });
    expect(busy).toBeCloseTo((10 * 1_000 * deployed.memoryMb) / 1_769 / 10, 6);
  });

  it('is paid for as long as it works or waits', () => {
    expect(gbSecondsOf({ cpuMs: 0, waitMs: 100 })).toBeCloseTo(0.5 * 0.01, 9);
  });
});

describe('the price table', () => {
  it('says of every price when it was known', () => {
    for (const name of pricedNames) expect(prices[name].known).toMatch(/^20\d\d-\d\d$/);
  });

  it('gives the price of any quantity', () => {
    expect(usdOf('emails', 10_000)).toBeCloseTo(1, 9);
  });
});

describe('what is asked of the bench', () => {
  it.each([
    [[], { names: [], minutes: 2, shards: 8 }],
    [['--', 'england', '--minutes', '10'], { names: ['england'], minutes: 10, shards: 8 }],
    [['sweep', '--shards=16', '--minutes=0.5'], { names: ['sweep'], minutes: 0.5, shards: 16 }],
  ])('%j is understood', (args, asked) => {
    expect(runArguments(args)).toEqual({ ok: true, ...asked });
  });

  it.each([[['--minutes', '0']], [['--minutes', '61']], [['--shards', '65']], [['--shards', '1.5']], [['--fast']]])(
    '%j is refused',
    (args) => {
      expect(runArguments(args)).toMatchObject({ ok: false });
    },
  );
});
