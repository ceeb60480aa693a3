import { beforeAll, describe, expect, it } from 'vitest';
import { simulateEngland } from '../bench/parts/england/england-part.ts';
import type { Measurement } from '../bench/report/measurement.ts';

let lines: readonly Measurement[];
const those = (part: string) => lines.filter(({ what }) => what.includes(part));
const only = (part: string): Measurement => those(part)[0]!;
const units = (part: string) => Number(/([\d.]+) WCU/.exec(only(part).measured)?.[1]);

beforeAll(async () => {
  lines = await simulateEngland({ minutes: 0.001, shards: 4, sizes: [1_000, 750_000, 1_500_000], itemsPerWave: 120 });
}, 120_000);

describe('a small part of the peak day', () => {
  it('is swept within its budget at every size, whether measured or extrapolated', () => {
    const swept = those('due, 3 days');
    expect(swept.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'ok']);
    const bases = swept.map(({ measured }) => measured.split(':')[0]);
    expect(bases).toEqual(['measured', 'extrapolated', 'extrapolated']);
  });

  it('writes what planning and sending are allowed to write', () => {
    expect(units('plan: support deadline')).toBeLessThanOrEqual(8);
    expect(units('plan: support meeting, 2 told')).toBeLessThanOrEqual(18);
    expect(units('mail: family')).toBeLessThanOrEqual(9);
    expect(units('event, an event')).toBeLessThanOrEqual(1);
  });

  it('says of every figure where it comes from', () => {
    for (const { measured } of lines) expect(measured).toMatch(/^(measured|extrapolated|model|assumed): \S/);
  });

  it('leaves no partition of today’s shards too hot', () => {
    const hottest = those('hottest');
    expect(hottest.length).toBeGreaterThan(5);
    expect(hottest.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });

  it('costs something, and a school less than ten dollars a year', () => {
    const usd = Number(/\$([\d.]+)/.exec(only('a year, a school').measured)?.[1]);
    expect(usd).toBeGreaterThan(0.01);
    expect(usd).toBeLessThan(10);
  });
});
