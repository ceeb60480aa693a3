import { describe, expect, it } from 'vitest';
import { previewDeadlines } from './preview.ts';
import worked from './worked-cases.json' with { type: 'json' };

type Case = { title: string; subject: unknown; expect: Record<string, string>; absent?: string[] };

describe('the published worked cases', () => {
  const cases: Case[] = worked.cases as unknown as Case[];

  it.each(cases)('$title', ({ subject, expect: expected, absent = [] }) => {
    const input = { asOf: worked.asOf, calendar: worked.calendar, subjects: [subject] };
    const result = previewDeadlines(input as never).results[0]!;
    const found = Object.fromEntries(result.deadlines.map(({ rule, dueOn }) => [rule, dueOn]));
    expect(found).toMatchObject(expected);
    for (const rule of absent) expect(found).not.toHaveProperty(rule);
    expect(result.notes.map(({ code }) => code)).not.toContain('ORDER');
  });
});
