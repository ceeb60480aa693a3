import { describe, expect, it } from 'vitest';
import type { RuleId } from '../rules.ts';
import { ask, due, noted } from '../test/ask.ts';

const school = (facts: Record<string, unknown> = {}) => ({ kind: 'school', mainstream: true, ...facts });

describe('documents that run out', () => {
  it.each<[RuleId, string, string, string]>([
    ['SEN_INFORMATION_REPORT', 'senInformationReportOn', '2025-10-05', '2026-10-05'],
    ['SEN_INFORMATION_REPORT', 'senInformationReportOn', '2025-10-06', '2026-10-06'],
    ['SEN_INFORMATION_REPORT', 'senInformationReportOn', '2025-10-07', '2026-10-07'],
    ['SEN_INFORMATION_REPORT', 'senInformationReportOn', '2024-02-29', '2025-02-28'],
    ['EQUALITY_INFORMATION', 'equalityInformationOn', '2026-03-29', '2027-03-29'],
    ['EQUALITY_INFORMATION', 'equalityInformationOn', '2026-03-30', '2027-03-30'],
    ['EQUALITY_INFORMATION', 'equalityInformationOn', '2026-03-31', '2027-03-31'],
    ['EQUALITY_OBJECTIVES', 'equalityObjectivesOn', '2023-03-29', '2027-03-29'],
    ['EQUALITY_OBJECTIVES', 'equalityObjectivesOn', '2023-03-30', '2027-03-30'],
    ['EQUALITY_OBJECTIVES', 'equalityObjectivesOn', '2024-02-29', '2028-02-29'],
    ['ACCESSIBILITY_PLAN', 'accessibilityPlanOn', '2024-08-31', '2027-08-30'],
    ['ACCESSIBILITY_PLAN', 'accessibilityPlanOn', '2024-09-01', '2027-08-31'],
    ['ACCESSIBILITY_PLAN', 'accessibilityPlanOn', '2024-09-02', '2027-09-01'],
    ['ACCESSIBILITY_PLAN', 'accessibilityPlanOn', '2024-02-29', '2027-02-28'],
  ])('%s, from %s on %s: by %s', (rule, field, publishedOn, expected) => {
    expect(due(rule, school({ [field]: publishedOn }))).toBe(expected);
    expect(noted(school({ [field]: publishedOn }))).toEqual([]);
  });

  it.each<[RuleId, string]>([
    ['SEN_INFORMATION_REPORT', 'senInformationReportOn'],
    ['EQUALITY_INFORMATION', 'equalityInformationOn'],
    ['EQUALITY_OBJECTIVES', 'equalityObjectivesOn'],
    ['ACCESSIBILITY_PLAN', 'accessibilityPlanOn'],
  ])('%s is due at once where it was never published, and not at all where nobody asked', (rule, field) => {
    expect(due(rule, school({ [field]: null }))).toBe('2026-11-23');
    expect(noted(school({ [field]: null }))).toEqual(['NEVER_PUBLISHED']);
    expect(ask(school())).toEqual({ id: 'x', deadlines: [], notes: [] });
  });

  it('are noted one by one', () => {
    const never = { senInformationReportOn: null, accessibilityPlanOn: null };
    expect(ask(school(never)).notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('SEN information report'),
      expect.stringContaining('accessibility plan'),
    ]);
  });
});

describe('INCLUSION_STRATEGY', () => {
  const strategy = (inclusionStrategyOn: unknown, mainstream: unknown = true) =>
    school({ inclusionStrategyOn, mainstream });

  it.each(['2026-01-01', '2026-12-30', '2026-12-31', '2027-01-01'])(
    'is due on 31 December 2026 while never published, asked on %s',
    (asOf) => {
      expect(due('INCLUSION_STRATEGY', strategy(null), { asOf })).toBe('2026-12-31');
      expect(noted(strategy(null), { asOf })).toEqual([]);
    },
  );

  it.each([
    ['2026-11-01', '2027-11-01'],
    ['2026-12-31', '2027-12-31'],
    ['2028-02-29', '2029-02-28'],
  ])('published on %s: again by %s', (publishedOn, expected) => {
    expect(due('INCLUSION_STRATEGY', strategy(publishedOn))).toBe(expected);
  });

  it.each([false, null, undefined])('asks nothing of a school whose mainstream is %s', (mainstream) => {
    expect(due('INCLUSION_STRATEGY', { kind: 'school', inclusionStrategyOn: null, mainstream })).toBeUndefined();
  });

  it('asks nothing where nobody asked', () => {
    expect(due('INCLUSION_STRATEGY', school())).toBeUndefined();
  });
});
