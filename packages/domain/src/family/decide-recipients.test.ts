import { describe, expect, it } from 'vitest';
import { adult, decide } from './test/question.ts';

const said = (decisions: ReturnType<typeof decide>) =>
  decisions.map(({ who, outcome, channel, reason }) => [who, outcome, channel, reason].join(' '));
const first = (...question: Parameters<typeof decide>) => said(decide(...question))[0];
const pastRights = { dateOfBirth: '2010-08-31' };

describe('the channel of an adult who is told', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['wants e-mail and has one', {}, 'told email PARENT'],
    ['wants paper', { prefers: 'paper' }, 'told paper PARENT'],
    ['has none', { email: null }, 'told paper PARENT'],
    ['has a blank one', { email: '  ' }, 'told paper PARENT'],
    ['has one that bounced', { emailState: 'bounced' }, 'told paper PARENT'],
    ['complained', { emailState: 'complained' }, 'told paper PARENT'],
    ['has one that is suppressed', { emailState: 'suppressed' }, 'told paper PARENT'],
    ['keeps the address confidential and has e-mail', { addressConfidential: true }, 'told email PARENT'],
    [
      'keeps it confidential and wants paper',
      { addressConfidential: true, prefers: 'paper' },
      'held  CONFIDENTIAL_ADDRESS',
    ],
    [
      'keeps it confidential and has no e-mail',
      { addressConfidential: true, email: null },
      'held  CONFIDENTIAL_ADDRESS',
    ],
  ])('who %s', (_, facts, expected) => {
    expect(first([adult(facts)])).toBe(`a1 ${expected}`);
  });

  it('says what to mend where a letter goes for want of a working e-mail, and not where it is wished for', () => {
    const fix = (facts: Record<string, unknown>) => decide([adult(facts)])[0]?.fix;
    expect(fix({ email: null })).toContain('no e-mail address');
    expect(fix({ emailState: 'bounced' })).toContain('came back');
    expect(fix({ emailState: 'complained' })).toContain('unwanted');
    expect(fix({ emailState: 'suppressed' })).toContain('switched off');
    expect([fix({ prefers: 'paper' }), fix({ prefers: 'paper', email: null }), fix({})]).toEqual([null, null, null]);
  });
});

describe('an address that somebody kept out reads too', () => {
  const mother = adult({ id: 'm', email: ' Home@Example.org ' });
  const keptOut = adult({ id: 'f', email: 'home@example.ORG', contactAllowed: 'no' });

  it.each<[string, Record<string, unknown>]>([
    ['not told', { contactAllowed: 'no' }],
    ['held', { pr: 'unknown' }],
    ['not told, at an address that bounced', { contactAllowed: 'no', emailState: 'bounced' }],
    ['held for a confidential address', { prefers: 'paper', addressConfidential: true }],
  ])('holds the one told by e-mail, where the other is %s', (_, facts) => {
    const other = adult({ id: 'f', email: 'home@example.ORG', ...facts });
    expect(first([mother, other])).toBe('m held  SHARED_ADDRESS');
    expect(said(decide([other, mother]))[1]).toBe('m held  SHARED_ADDRESS');
  });

  it('lets two who are told share one', () => {
    expect(said(decide([mother, adult({ id: 'f', email: 'home@example.org' })])).slice(0, 2)).toEqual([
      'm told email PARENT',
      'f told email PARENT',
    ]);
  });

  it('lets a letter go', () => {
    expect(first([{ ...mother, prefers: 'paper' }, keptOut])).toBe('m told paper PARENT');
  });

  it('is looked for once: whoever is held by it holds nobody else', () => {
    const both = adult({ id: 'g', email: 'home@example.org' });
    expect(said(decide([mother, keptOut, both, adult({ id: 'h', email: 'other@example.org' })])).slice(0, 4)).toEqual([
      'm held  SHARED_ADDRESS',
      'f not-told  CONTACT_NOT_ALLOWED',
      'g held  SHARED_ADDRESS',
      'h told email PARENT',
    ]);
  });

  it('is no address where both have none', () => {
    expect(first([adult({ email: '' }), adult({ id: 'f', email: '', contactAllowed: 'no' })])).toBe(
      'a1 told paper PARENT',
    );
  });

  it('can hold the young person, whose own address bars nobody', () => {
    const hers = { ...pastRights, email: 'home@example.org', wishes: { m: true, f: true } };
    expect(said(decide([keptOut], hers))[1]).toBe('child held  SHARED_ADDRESS');
    const before = { dateOfBirth: '2010-09-01', email: 'home@example.org' };
    expect(said(decide([mother], before))).toEqual(['m told email PARENT', 'child not-told  BEFORE_RIGHTS_DATE']);
  });
});

describe('the child', () => {
  const born = { dateOfBirth: '2010-10-03', email: 'me@example.org' };
  const own = (facts: Record<string, unknown>, rest: Record<string, unknown> = {}) => said(decide([], facts, rest))[0];

  it.each([
    ['2027-06-24', 'child not-told  BEFORE_RIGHTS_DATE'],
    ['2027-06-25', 'child not-told  BEFORE_RIGHTS_DATE'],
    ['2027-06-26', 'child told email YOUNG_PERSON'],
  ])('on %s', (asOf, expected) => {
    expect(own(born, { asOf })).toBe(expected);
  });

  it.each([
    ['2027-06-25', 'a1 told email PARENT'],
    ['2027-06-26', 'a1 not-told  YOUNG_PERSON_DECIDES'],
  ])('and her mother on %s', (asOf, expected) => {
    expect(first([adult()], born, { asOf })).toBe(expected);
  });

  it('needs an address of her own that works', () => {
    expect(own({ ...pastRights, email: null })).toBe('child held  NO_OWN_ADDRESS');
    expect(own({ ...pastRights, email: ' ' })).toBe('child held  NO_OWN_ADDRESS');
    expect(own({ ...pastRights, email: 'me@example.org', emailState: 'bounced' })).toBe('child held  NO_OWN_ADDRESS');
  });

  it('is spoken for where her capacity for this kind of message is lacking', () => {
    const facts = { ...pastRights, email: 'me@example.org', lacksCapacityFor: ['document'] };
    expect(said(decide([adult()], facts, { message: 'document' }))).toEqual([
      'a1 told email PARENT',
      'child not-told  REPRESENTATIVE',
    ]);
    expect(said(decide([adult()], facts, { message: 'update' }))).toEqual([
      'a1 not-told  YOUNG_PERSON_DECIDES',
      'child told email YOUNG_PERSON',
    ]);
  });

  it('has wished nothing for an adult whose id is a word of the language', () => {
    expect(first([adult({ id: 'constructor' })], { ...pastRights, wishes: {} })).toContain('YOUNG_PERSON_DECIDES');
  });
});
