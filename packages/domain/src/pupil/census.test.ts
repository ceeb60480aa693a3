import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { checkSenReturn, type SenReturn } from './census-checks.ts';
import { broadAreas, needTypeOn, needTypes, provisionOn } from './census-codes.ts';
import { censusDay } from './census-day.ts';

const on = date('2027-01-21');
const supported: SenReturn = {
  provision: 'K',
  needs: [{ code: 'SLCN', rank: 1 }],
  senUnit: false,
  resourcedProvision: false,
  school: 'mainstream',
};
const rulesBroken = (change: Partial<SenReturn>) =>
  checkSenReturn({ ...supported, ...change }, on).map(({ rule }) => rule);

describe('census codes', () => {
  it('knows Down syndrome from the day it came in, and not the day before', () => {
    expect(needTypeOn('DS', date('2025-08-31'))).toBeNull();
    expect(needTypeOn('DS', date('2025-09-01'))?.label).toBe('Down syndrome');
  });

  it('gives each type one broad area or leaves the choice to the school', () => {
    expect(needTypes.filter(({ area }) => area === null).map(({ code }) => code)).toEqual(['OTH', 'NSA', 'DS']);
    expect(Object.keys(broadAreas)).toHaveLength(4);
  });

  it('has no statements left', () => {
    expect(provisionOn('S', on)).toBeNull();
    expect(provisionOn('E', on)?.label).toBe('Education, health and care plan');
  });
});

describe('the rules of the census', () => {
  it('finds nothing wrong with a good return', () => {
    expect(rulesBroken({})).toEqual([]);
    expect(rulesBroken({ provision: 'N', needs: [], senUnit: null, resourcedProvision: null })).toEqual([]);
    expect(rulesBroken({ provision: 'E', school: 'special', senUnit: null, resourcedProvision: null })).toEqual([]);
  });

  it.each<[string, Partial<SenReturn>, number[]]>([
    ['a statement', { provision: 'S' }, [2115]],
    ['no provision', { provision: null }, [2120]],
    ['an unknown provision', { provision: 'Q' }, [2120]],
    ['needs without provision', { provision: 'N' }, [2125]],
    ['a rank without a type', { needs: [{ code: null, rank: 1 }] }, [2130]],
    ['an unknown type', { needs: [{ code: 'XYZ', rank: 1 }] }, [2130]],
    ['no rank', { needs: [{ code: 'ASD', rank: null }] }, [2140]],
    [
      'one rank twice',
      {
        needs: [
          { code: 'ASD', rank: 1 },
          { code: 'HI', rank: 1 },
        ],
      },
      [2140],
    ],
    ['a single type ranked second', { needs: [{ code: 'ASD', rank: 2 }] }, [2160]],
    [
      'three types',
      {
        needs: [
          { code: 'ASD', rank: 1 },
          { code: 'HI', rank: 2 },
          { code: 'VI', rank: 3 },
        ],
      },
      [2166],
    ],
    ['no type', { needs: [] }, [2170]],
    ['NSA with a plan', { provision: 'E', needs: [{ code: 'NSA', rank: 1 }] }, [2175]],
    [
      'no provision in a special school',
      { provision: 'N', needs: [], school: 'special', senUnit: null, resourcedProvision: null },
      [2180],
    ],
    ['no word on the unit', { senUnit: null }, [2230]],
    ['no word on resourced provision', { resourcedProvision: null }, [2250]],
    ['a unit in a special school', { school: 'special', resourcedProvision: null }, [5049]],
    ['resourced provision in a pupil referral unit', { school: 'pupil-referral-unit', senUnit: null }, [5050]],
  ])('names what is wrong with %s', (_, change, rules) => {
    expect(rulesBroken(change)).toEqual(rules);
  });
});

describe('census day', () => {
  it.each([
    ['autumn', 2026, '2026-10-01'],
    ['spring', 2027, '2027-01-21'],
    ['summer', 2027, '2027-05-20'],
    ['autumn', 2027, '2027-10-07'],
    ['spring', 2028, '2028-01-20'],
    ['summer', 2028, '2028-05-18'],
  ] as const)('%s %i is %s', (census, year, day) => {
    expect(censusDay(census, year)).toBe(day);
  });
});
