import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { decideRecipients } from './decide-recipients.ts';
import type { RecipientAdult, RecipientInput } from './recipient-input.ts';

/** Every value of everything that the table looks at. */
const flags = {
  hold: [true, false],
  order: [
    'none',
    'unknown',
    'alleged',
    'forbids',
    'forbids-to-today',
    'forbade-to-yesterday',
    'allows',
    'allowed-once',
  ],
  contact: ['yes', 'no', 'ask'],
  rights: ['parents', 'hers', 'hers-and-wished', 'hers-without-capacity', 'hers-without-capacity-for-another'],
  lookedAfter: ['yes', 'no', 'unknown'],
  socialWorker: [true, false],
  pr: ['yes', 'no', 'unknown'],
  care: [true, false],
  cleared: ['never', 'before-seen', 'on-seen', 'after-seen'],
} as const;
type Facts = { [Flag in keyof typeof flags]: (typeof flags)[Flag][number] };

/** The decision in words of its own: from what shuts somebody out for good, down to who is a parent. */
function expected(facts: Facts): string {
  const { hold, order, contact, rights, lookedAfter, socialWorker, pr, care, cleared } = facts;
  const checked = cleared !== 'never';
  if (hold) return 'not-told SAFEGUARDING_HOLD';
  if (order === 'forbids' || order === 'forbids-to-today') return 'not-told ORDER_FORBIDS';
  if (contact === 'no') return 'not-told CONTACT_NOT_ALLOWED';
  if (rights === 'hers' || rights === 'hers-without-capacity-for-another') return 'not-told YOUNG_PERSON_DECIDES';
  if (order === 'alleged') return 'held ORDER_ALLEGED';
  if (order === 'allows' && (cleared === 'never' || cleared === 'before-seen')) return 'held ORDER_CHECK';
  if (!checked) {
    if (order === 'unknown') return 'held ORDER_UNKNOWN';
    if (contact === 'ask') return 'held ASK_SAFEGUARDING_LEAD';
    if (lookedAfter === 'unknown') return 'held LOOKED_AFTER_UNKNOWN';
    if (lookedAfter === 'yes') return socialWorker ? 'told CORPORATE_PARENT' : 'held LOOKED_AFTER';
    if (pr === 'unknown') return 'held PR_UNKNOWN';
    if (pr === 'no') return care ? 'held CARE_WITHOUT_PR' : 'not-told NO_PR';
  }
  return lookedAfter === 'yes' && socialWorker ? 'told CORPORATE_PARENT' : 'told PARENT';
}

const seenOn = date('2026-06-10');
const orders: Record<Facts['order'], RecipientAdult['order']> = {
  none: { state: 'none' },
  unknown: { state: 'unknown' },
  alleged: { state: 'alleged' },
  forbids: { state: 'seen', forbids: ['information'], seenOn, until: null },
  'forbids-to-today': { state: 'seen', forbids: ['contact'], seenOn, until: date('2026-11-23') },
  'forbade-to-yesterday': { state: 'seen', forbids: ['information', 'contact'], seenOn, until: date('2026-11-22') },
  allows: { state: 'seen', forbids: [], seenOn, until: null },
  'allowed-once': { state: 'seen', forbids: [], seenOn, until: date('2026-11-22') },
};
const clearances: Record<Facts['cleared'], RecipientAdult['cleared']> = {
  never: null,
  'before-seen': { on: date('2026-06-09') },
  'on-seen': { on: date('2026-06-10') },
  'after-seen': { on: date('2026-06-11') },
};

function inputOf(facts: Facts): RecipientInput {
  const hers = facts.rights !== 'parents';
  return {
    asOf: date('2026-11-23'),
    message: 'meeting',
    child: {
      dateOfBirth: date(hers ? '2010-08-31' : '2010-09-01'),
      lookedAfter: facts.lookedAfter,
      email: null,
      emailState: 'ok',
      lacksCapacityFor:
        facts.rights === 'hers-without-capacity'
          ? ['document', 'meeting']
          : facts.rights === 'hers-without-capacity-for-another'
            ? ['document']
            : [],
      wishes: { a1: facts.rights === 'hers-and-wished', a2: true },
    },
    adults: [
      {
        id: 'a1',
        relationship: facts.socialWorker ? 'social-worker' : 'Social worker’s friend',
        pr: facts.pr,
        hasCare: facts.care,
        order: orders[facts.order],
        contactAllowed: facts.contact,
        safeguardingHold: facts.hold,
        addressConfidential: false,
        email: 'a@example.org',
        emailState: 'ok',
        prefers: 'email',
        cleared: clearances[facts.cleared],
      },
    ],
  };
}

function everyCombination(): Facts[] {
  let rows: Record<string, unknown>[] = [{}];
  for (const [flag, values] of Object.entries(flags)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [flag]: value })));
  }
  return rows as Facts[];
}

describe('the table of who may be told', () => {
  const combinations = everyCombination();

  it('decides every combination of its flags as it is written', () => {
    expect(combinations).toHaveLength(2 * 8 * 3 * 5 * 3 * 2 * 3 * 2 * 4);
    const wrong = combinations.filter((facts) => {
      const [decision] = decideRecipients(inputOf(facts));
      return `${decision?.outcome} ${decision?.reason}` !== expected(facts);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('reaches every reason that it has', () => {
    expect([...new Set(combinations.map(expected))].sort()).toHaveLength(15);
  });

  it('gives a channel to the told alone, and says how to mend whatever is held', () => {
    const wrong = combinations.flatMap((facts) =>
      decideRecipients(inputOf(facts)).filter(
        ({ outcome, channel, fix, why }) =>
          (channel === null) === (outcome === 'told') || (outcome === 'held' && fix === null) || why === '',
      ),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
