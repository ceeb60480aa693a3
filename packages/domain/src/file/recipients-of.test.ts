import { aFile, anAdult, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../calendar/index.ts';
import { decideRecipients } from '../family/index.ts';
import { type MessageKind, messageKinds } from './message-kind.ts';
import type { CapacityEntry, WishEntry } from './own-rights.ts';
import type { EmailState } from './pupil.ts';
import { recipientsOf } from './recipients-of.ts';

const today = date('2026-11-23');
const by = newId.staff();
const mother = anAdult({ email: 'home@example.org' });
const father = anAdult({ email: 'ade@example.org' });
const other: Readonly<Record<MessageKind, MessageKind>> = {
  meeting: 'document',
  document: 'update',
  update: 'meeting',
};

const found = (kind: MessageKind, lacks: boolean, on = '2026-10-01'): CapacityEntry => ({
  ...{ kind, lacks, by, evidence: 'Assessed by the EP' },
  on: date(on),
});
const wished = (kind: MessageKind, wish: boolean, on = '2026-10-01', adultId = mother.id): WishEntry => ({
  ...{ adultId, kind, wish, by, how: 'in-person' },
  on: date(on),
});

/** What may have been found about capacity for a kind of message, and whether a lack of it then counts. */
const findings: readonly [string, (kind: MessageKind) => readonly CapacityEntry[], 'lacks' | 'decides'][] = [
  ['nothing was found', () => [], 'decides'],
  ['it lacks', (kind) => [found(kind, true)], 'lacks'],
  ['it is there', (kind) => [found(kind, false)], 'decides'],
  ['it lacks for another kind alone', (kind) => [found(other[kind], true)], 'decides'],
  ['it lacks for every kind', () => messageKinds.map((kind) => found(kind, true)), 'lacks'],
  ['it lacked and came back', (kind) => [found(kind, true), found(kind, false, '2026-10-02')], 'decides'],
  ['it was there and was lost', (kind) => [found(kind, false), found(kind, true, '2026-10-02')], 'lacks'],
  ['two findings of one day, the later that it lacks', (kind) => [found(kind, false), found(kind, true)], 'lacks'],
  ['an older finding was recorded late', (kind) => [found(kind, true), found(kind, false, '2026-09-30')], 'lacks'],
];

/** What she may have wished for her mother, and whether it then lets her be told. */
const wishes: readonly [string, (kind: MessageKind) => readonly WishEntry[], 'yes' | 'no'][] = [
  ['said nothing', () => [], 'no'],
  ['yes', (kind) => [wished(kind, true)], 'yes'],
  ['no', (kind) => [wished(kind, false)], 'no'],
  ['yes, of another kind', (kind) => [wished(other[kind], true)], 'no'],
  ['yes, of her father', (kind) => [wished(kind, true, '2026-10-01', father.id)], 'no'],
  ['yes, then no', (kind) => [wished(kind, true), wished(kind, false, '2026-10-02')], 'no'],
  ['no, then yes', (kind) => [wished(kind, false), wished(kind, true, '2026-10-02')], 'yes'],
  ['yes, then no on the same day', (kind) => [wished(kind, true), wished(kind, false)], 'no'],
  ['yes, and an older no recorded late', (kind) => [wished(kind, true), wished(kind, false, '2026-09-30')], 'yes'],
];

/** Rights hers or not, capacity lacking or not, her wish: the mother's reason and her own. */
const decisions: Readonly<Record<string, readonly [string, string]>> = {
  'hers decides yes': ['PARENT', 'YOUNG_PERSON'],
  'hers decides no': ['YOUNG_PERSON_DECIDES', 'YOUNG_PERSON'],
  'hers lacks yes': ['PARENT', 'REPRESENTATIVE'],
  'hers lacks no': ['PARENT', 'REPRESENTATIVE'],
  'theirs decides yes': ['PARENT', 'BEFORE_RIGHTS_DATE'],
  'theirs decides no': ['PARENT', 'BEFORE_RIGHTS_DATE'],
  'theirs lacks yes': ['PARENT', 'BEFORE_RIGHTS_DATE'],
  'theirs lacks no': ['PARENT', 'BEFORE_RIGHTS_DATE'],
};

describe.each(findings)('where %s', (_, capacityOf, capacity) => {
  test.each(wishes)('and she wishes her mother told: %s', (__, wishesOf, wish) => {
    for (const kind of messageKinds)
      for (const [rights, born] of [
        ['hers', '2010-08-31'],
        ['theirs', '2010-09-01'],
      ] as const) {
        const pupil = aPupil({
          ...{ dateOfBirth: date(born), email: 'sam@example.org' },
          ...{ capacity: [...capacityOf(kind)], wishes: [...wishesOf(kind)] },
        });
        const asked = recipientsOf(aFile({ pupil, adults: [mother] }), kind, today);
        const answer = decideRecipients(asked).map(({ reason }) => reason);
        expect([kind, rights, answer]).toEqual([kind, rights, decisions[`${rights} ${capacity} ${wish}`]]);
      }
  });
});

describe('mailboxes, as the file has them', () => {
  const states: readonly EmailState[] = ['ok', 'bounced', 'complained', 'suppressed'];
  const spellings = ['home@example.org', 'HOME@example.org', ' home@Example.org  ', '\thome@example.org'];
  const decided = (over: Parameters<typeof aPupil>[0], adults: ReturnType<typeof anAdult>[]) =>
    decideRecipients(recipientsOf(aFile({ pupil: aPupil(over), adults }), 'meeting', today)).map(
      ({ outcome, channel, reason }) => `${outcome} ${channel} ${reason}`,
    );

  test.each(states)('one that is %s takes e-mail only where it is ok', (emailState) => {
    const channel = emailState === 'ok' ? 'email' : 'paper';
    expect(decided({}, [{ ...mother, emailState }])[0]).toBe(`told ${channel} PARENT`);
    const hers = { dateOfBirth: date('2010-08-31'), email: 'sam@example.org', emailState };
    expect(decided(hers, [])[0]).toBe(emailState === 'ok' ? 'told email YOUNG_PERSON' : 'held null NO_OWN_ADDRESS');
  });

  test.each(spellings)('are one however they are written: %j', (email) => {
    for (const emailState of states) {
      const barred = anAdult({ email, emailState, contactAllowed: 'no' });
      const hers = { dateOfBirth: date('2010-08-31'), email, capacity: [], wishes: [wished('meeting', true)] };
      expect(decided({}, [mother, barred])[0]).toBe('held null SHARED_ADDRESS');
      expect(decided(hers, [mother, barred])).toEqual([
        'held null SHARED_ADDRESS',
        'not-told null CONTACT_NOT_ALLOWED',
        'held null SHARED_ADDRESS',
      ]);
      expect(decided({ email }, [mother])[0]).toBe('told email PARENT');
    }
  });
});
