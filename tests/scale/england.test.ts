import { describe, expect, it } from 'vitest';
import { apportion } from '../bench/parts/england/model/apportion.ts';
import { england, schoolsOf } from '../bench/parts/england/model/england.ts';
import { itemsOf } from '../bench/parts/england/model/items.ts';
import { isFamily, itemKinds, messagesOf, peak, peakDay } from '../bench/parts/england/model/peak-day.ts';
import { phaseNames, phases, totals } from '../bench/parts/england/model/phases.ts';
import { countsOf, schoolDays, wholeOfEngland, yearOf } from '../bench/parts/england/model/year.ts';

const model = england();
const schools = schoolsOf(model);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const ofPhase = (phase: string) => schools.filter((school) => school.phase === phase);

describe('the England that is designed for', () => {
  it('has 24,500 schools in 2,050 trusts, 850 of them of one school and none of more than 90', () => {
    const sizes = model.trusts.map((trust) => trust.schools.length);
    expect(sizes).toHaveLength(2_050);
    expect(sum(sizes)).toBe(24_500);
    expect(sizes.filter((size) => size === 1)).toHaveLength(850);
    expect(Math.max(...sizes)).toBe(90);
    expect(Math.min(...sizes)).toBe(1);
  });

  it('has every child with SEN of the census, to the child, and nine million on roll', () => {
    expect(countsOf(schools)).toEqual({ schools: 24_500, onRoll: 9_000_000, ehcp: 538_547, support: 1_319_780 });
    expect(totals.ehcp + totals.support).toBe(1_858_327);
  });

  it('has as many schools of each phase as it says, with EHCPs where they are most', () => {
    expect(sum(phaseNames.map((phase) => phases[phase].schools))).toBe(24_500);
    for (const phase of phaseNames) expect(ofPhase(phase)).toHaveLength(phases[phase].schools);
    const plansOf = (phase: string) => sum(ofPhase(phase).map(({ ehcp }) => ehcp));
    const perSchool = (phase: string) => plansOf(phase) / ofPhase(phase).length;
    expect(perSchool('special')).toBeGreaterThan(2 * perSchool('secondary'));
    const inMainstream = (plansOf('primary') + plansOf('secondary')) / totals.ehcp;
    expect(inMainstream).toBeGreaterThan(0.5);
    expect(inMainstream).toBeLessThan(0.65);
  });

  it('has no school with more children with SEN than it has on roll', () => {
    expect(schools.filter(({ onRoll, ehcp, support }) => ehcp + support > onRoll)).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    expect(england()).toEqual(model);
    expect(england(1)).not.toEqual(model);
  });
});

describe('its year', () => {
  it('has 14.4 million deadlines, 76,000 a school day', () => {
    const { deadlines } = yearOf(wholeOfEngland);
    expect((deadlines / 1_000_000).toFixed(1)).toBe('14.4');
    expect(Math.round(deadlines / schoolDays / 1_000)).toBe(76);
  });

  it('writes to families as often as their meetings have steps', () => {
    expect(yearOf({ schools: 1, onRoll: 300, ehcp: 10, support: 0 })).toMatchObject({
      meetings: 10,
      meetingSteps: 40,
      familyEmails: 64,
      digests: 190,
    });
  });
});

describe.each([peak.fewestItems, peak.mostItems])('its peak day of %i items', (items) => {
  const day = peakDay(items);

  it('adds up, with 500,000 e-mails to families and a digest a school', () => {
    expect(sum(Object.values(day))).toBe(items);
    expect(sum(itemKinds.filter(isFamily).map((kind) => day[kind] * messagesOf[kind]))).toBe(500_000);
    expect(day.digest).toBe(24_500);
  });

  it('is spread over the schools to the last item', () => {
    const spread = new Map<string, number>();
    for (const { kind } of itemsOf(model, day)) spread.set(kind, (spread.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(spread)).toEqual(day);
  });
});

describe('apportioning', () => {
  it('loses nothing to rounding', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([3, 4, 3]);
    expect(sum(apportion(1_000_003, [0.1, 0.7, 13, 2.2]))).toBe(1_000_003);
  });

  it('gives nothing where nothing weighs', () => {
    expect(apportion(5, [0, 1, 0])).toEqual([0, 5, 0]);
  });
});
