import { describe, expect, it } from 'vitest';
import { ask, noted } from '../test/ask.ts';

const plan = (facts: Record<string, unknown>) => ({ kind: 'ehcp', planFirstMadeOn: '2024-05-01', ...facts });
const request = (facts: Record<string, unknown>) => ({
  kind: 'needs-assessment',
  requestReceivedOn: '2026-09-07',
  ...facts,
});
const review = (meetingOn: string, decidedOn: string) => ({ lastReview: { meetingOn, decidedOn } });

describe('ORDER: two dates in an order that cannot be', () => {
  it('says both dates, and counts all the same', () => {
    const { notes, deadlines } = ask(plan({ dateOfBirth: '2024-05-02' }));
    expect(notes).toEqual([
      {
        code: 'ORDER',
        text: 'The day the plan was first made (1 May 2024) lies before the date of birth (2 May 2024). Check both dates.',
      },
    ]);
    expect(deadlines.map(({ rule }) => rule)).toContain('AR_CLOCK');
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a plan and a birth', plan({ dateOfBirth: '2024-05-02' }), plan({ dateOfBirth: '2024-05-01' })],
    ['a decision and its meeting', plan(review('2026-03-13', '2026-03-12')), plan(review('2026-03-12', '2026-03-12'))],
    [
      'a review’s meeting and the plan',
      plan(review('2024-04-30', '2026-03-12')),
      plan(review('2024-05-01', '2026-03-12')),
    ],
    ['a meeting and the plan', plan({ meetingOn: '2024-04-30' }), plan({ meetingOn: '2024-05-01' })],
    [
      'a meeting and the last decision',
      plan({ ...review('2026-02-13', '2026-03-12'), meetingOn: '2026-03-11' }),
      plan({ ...review('2026-02-13', '2026-03-12'), meetingOn: '2026-03-12' }),
    ],
    [
      'a notice and the meeting',
      plan({ meetingOn: '2027-02-11', noticeServedOn: '2027-02-10' }),
      plan({ meetingOn: '2027-02-11', noticeServedOn: '2027-02-11' }),
    ],
    ['a notice and the plan', plan({ noticeServedOn: '2024-04-30' }), plan({ noticeServedOn: '2024-05-01' })],
    ['a transfer and the plan', plan({ laTransferredOn: '2024-04-30' }), plan({ laTransferredOn: '2024-05-01' })],
    [
      'advice and the request',
      request({ adviceRequestedOn: '2026-09-06' }),
      request({ adviceRequestedOn: '2026-09-07' }),
    ],
    ['a draft and the request', request({ draftServedOn: '2026-09-06' }), request({ draftServedOn: '2026-09-07' })],
    [
      'a consultation and the request',
      request({ schoolConsultedOn: '2026-09-06' }),
      request({ schoolConsultedOn: '2026-09-07' }),
    ],
    [
      'a closure’s ends',
      request({ closure: { firstClosedDay: '2027-07-22', reopensOn: '2027-07-21' } }),
      request({ closure: { firstClosedDay: '2027-07-22', reopensOn: '2027-07-22' } }),
    ],
    [
      'a review and the start of provision',
      { kind: 'sen-support', provisionStartedOn: '2026-11-02', reviewOn: '2026-11-01' },
      { kind: 'sen-support', provisionStartedOn: '2026-11-02', reviewOn: '2026-11-02' },
    ],
    [
      'a spell’s ends',
      { kind: 'senco', spells: [{ from: '2023-09-01', to: '2023-08-31' }] },
      { kind: 'senco', spells: [{ from: '2023-09-01', to: '2023-09-01' }] },
    ],
    [
      'a qualification’s ends',
      {
        kind: 'senco',
        spells: [],
        qualifications: [{ kind: 'NPQ', startedOn: '2025-11-02', completedOn: '2025-11-01' }],
      },
      {
        kind: 'senco',
        spells: [],
        qualifications: [{ kind: 'NPQ', startedOn: '2025-11-01', completedOn: '2025-11-01' }],
      },
    ],
  ])('is noted of %s, and not where they fall on one day', (_, impossible, possible) => {
    expect(noted(impossible)).toContain('ORDER');
    expect(noted(possible)).not.toContain('ORDER');
  });

  it('is not noted where dates are missing, or where an order is merely unusual', () => {
    expect(noted(plan({ dateOfBirth: null, meetingOn: null, noticeServedOn: null, lastReview: null }))).toEqual([]);
    const support = { kind: 'sen-support', provisionStartedOn: '2026-11-02' };
    expect(noted({ ...support, parentsToldOn: '2026-10-30', meetingsHeldOn: ['2026-10-14'] })).toEqual([]);
  });
});
