import { describe, expect, it } from 'vitest';
import { deadlineInputSchema, previewDeadlines } from './preview.ts';

const starters = {
  ehcp: ['planFirstMadeOn', '2024-05-01'],
  'needs-assessment': ['requestReceivedOn', '2026-09-07'],
  'sen-support': ['provisionStartedOn', '2026-11-02'],
  senco: ['spells', [{ from: '2023-09-01' }]],
  'young-person': ['dateOfBirth', '2011-08-20'],
  'subject-access': ['receivedOn', '2027-01-31'],
  retention: ['dateOfBirth', '2013-05-14'],
  leaver: ['leftOn', '2026-11-20'],
} as const;
const kinds = Object.entries(starters).map(([kind, [field, value]]) => ({ kind, field, value }));
const paths = (input: unknown) => {
  const read = deadlineInputSchema.safeParse(input);
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};
const one = (subject: unknown) => ({ asOf: '2026-11-23', subjects: [subject] });

describe('the calculator’s input', () => {
  it.each(kinds)('$kind needs no more than what starts its clock', ({ kind, field, value }) => {
    expect(paths(one({ id: 'x', kind, [field]: value }))).toEqual([]);
  });

  it.each(kinds)('$kind needs its $field', ({ kind, field }) => {
    expect(paths(one({ id: 'x', kind }))).toEqual([`subjects.0.${field}`]);
    expect(paths(one({ id: 'x', kind, [field]: null }))).toEqual([`subjects.0.${field}`]);
  });

  it('lets every other field be null', () => {
    const plan = { meetingOn: null, lastReview: null, noticeServedOn: null, laMeetingBufferWeeks: null, ncYear: null };
    const moves = { dateOfBirth: null, phaseTransfer: null, post16MoveOn: null, laTransferredOn: null };
    expect(paths(one({ id: 'x', kind: 'ehcp', planFirstMadeOn: '2024-05-01', ...plan, ...moves }))).toEqual([]);
    expect(paths({ asOf: '2026-11-23', calendar: null, subjects: [] })).toEqual([]);
    expect(paths({ asOf: '2026-11-23', calendar: { terms: null, insetDays: null }, subjects: [] })).toEqual([]);
  });

  it('names every fault by its path, unknown fields too', () => {
    const faults = deadlineInputSchema.safeParse({
      asOf: '2026-02-30',
      subjects: [
        {
          id: 'a',
          kind: 'ehcp',
          planFirstMadeOn: '2024-5-1',
          meetingOn: 'soon',
          phaseTransfer: { to: 'work', year: '2027' },
        },
        { kind: 'nothing' },
        { id: 'c', kind: 'leaver', leftOn: '2026-11-20', extra: 1 },
      ],
      more: true,
    });
    const found = faults.error?.issues.map((issue) =>
      issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys].join('.') : issue.path.join('.'),
    );
    expect(found?.sort()).toEqual(
      [
        'asOf',
        'more',
        'subjects.0.meetingOn',
        'subjects.0.phaseTransfer.to',
        'subjects.0.phaseTransfer.year',
        'subjects.0.planFirstMadeOn',
        'subjects.1.id',
        'subjects.1.kind',
        'subjects.2.extra',
      ].sort(),
    );
  });

  it.each([null, undefined, 4, 'x', []])('refuses %j as a whole', (input) => {
    expect(deadlineInputSchema.safeParse(input).success).toBe(false);
    expect(() => previewDeadlines(input as never)).toThrow();
  });
});

describe('the calculator’s output', () => {
  it('keeps the order of the subjects and their ids, the same twice as well', () => {
    const subjects = [
      { id: 'b', kind: 'retention' as const, dateOfBirth: '2013-05-14' },
      { id: 'a', kind: 'leaver' as const, leftOn: '2026-11-20' },
      { id: 'b', kind: 'subject-access' as const, receivedOn: '2027-01-31' },
    ];
    const { results } = previewDeadlines({ asOf: '2026-11-23', subjects });
    expect(results.map(({ id, deadlines }) => [id, ...deadlines.map(({ rule }) => rule)])).toEqual([
      ['b', 'RETENTION_END'],
      ['a'],
      ['b', 'SAR_RESPONSE'],
    ]);
    expect(Object.keys(results[0] ?? {})).toEqual(['id', 'deadlines', 'notes']);
  });
});
