import { adultStates, aFile, aFileWithMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import { describe, expect, test } from 'vitest';
import { date } from '../../calendar/index.ts';
import { addAdult } from './add-adult.ts';
import type { AdultFacts } from './adult-facts.ts';
import { changeAdult } from './change-adult.ts';
import { clearAdult, type Found } from './clear-adult.ts';
import { context, faultPaths, fileOf } from './context.fixture.ts';

const dsl = { ...context, maySafeguard: true };
const factsOf = (over: Partial<AdultFacts> = {}): AdultFacts => {
  const { id: _, misContactId, emailAsGiven, emailState, cleared, setByPerson, ...facts } = anAdult();
  return { ...facts, ...over };
};
const add = (over: Partial<AdultFacts> = {}, by = context) =>
  addAdult(aFile(), { id: newId.adult(), facts: factsOf(over) }, by);
const cleared = { on: date('2026-10-01'), by: 'Dee Lane' };

describe('an adult who is added', () => {
  test('is kept as set by a person, uncleared, and planned meetings are looked at for her', () => {
    const file = fileOf(addAdult(aFileWithMeeting(), { id: newId.adult(), facts: factsOf({ email: ' ' }) }, context));
    expect(file.adults[1]).toMatchObject({ email: null, emailState: 'ok', cleared: null });
    expect(file.adults[1]?.setByPerson).toContain('pr');
    expect(file.meetings[0]?.next).toBe(context.today);
  });

  test('has a name, what she is to the child, and an address that is one', () => {
    expect(faultPaths(add({ forename: '', surname: ' ', relationship: '', email: 'ruth' }))).toEqual([
      ...['surname', 'relationship', 'email'],
    ]);
  });

  test('is held back for safeguarding by the safeguarding lead alone', () => {
    expect(faultPaths(add({ safeguardingHold: true }))).toEqual(['safeguardingHold']);
    expect(faultPaths(add({ safeguardingHold: true }, dsl))).toEqual([]);
  });

  test('has an order that was seen by today, and ends after that', () => {
    const order = (seenOn: string, until: string | null) =>
      faultPaths(
        add({
          order: { state: 'seen', forbids: [], seenOn: date(seenOn), until: until === null ? null : date(until) },
        }),
      );
    expect(order('2026-11-23', '2026-11-23')).toEqual([]);
    expect(order('2026-11-24', null)).toEqual(['order.seenOn']);
    expect(order('2026-11-23', '2026-11-22')).toEqual(['order.until']);
  });
});

describe('an adult who is changed', () => {
  const before = anAdult({ cleared, emailState: 'bounced', emailAsGiven: 'ruth(at)example.org' });
  const file = aFile({ adults: [before, anAdult({ cleared })] });
  const change = (facts: Partial<AdultFacts>, by = context) => changeAdult(file, { id: before.id, facts }, by);
  const after = (facts: Partial<AdultFacts>) => fileOf(change(facts)).adults;

  test.each<[string, Partial<AdultFacts>]>([
    ['parental responsibility', { pr: 'no' }],
    ['a court order', { order: { state: 'unknown' } }],
    ['contact', { contactAllowed: 'ask' }],
    ['care', { hasCare: false }],
  ])('loses what was checked when %s changes, and nobody else does', (_, facts) => {
    expect(after(facts).map((adult) => adult.cleared)).toEqual([null, cleared]);
  });

  test('keeps what was checked when anything else changes, or a flag is only confirmed', () => {
    const kept = after({ pr: 'yes', order: { state: 'none' }, phone: '1', addressConfidential: true });
    expect(kept[0]?.cleared).toEqual(cleared);
  });

  test('has every flag that was given as set by a person, and of other fields those that changed', () => {
    expect(after({ pr: 'yes', phone: '1', surname: before.surname })[0]?.setByPerson).toEqual(['phone', 'pr']);
  });

  test('has no history of bounces with a new address', () => {
    expect(after({ email: 'new@example.org' })[0]).toMatchObject({ emailState: 'ok', emailAsGiven: null });
    expect(after({ phone: '1' })[0]?.emailState).toBe('bounced');
  });

  test('is let go from a safeguarding hold by the safeguarding lead alone', () => {
    expect(faultPaths(change({ safeguardingHold: false }))).toEqual(['safeguardingHold']);
    expect(faultPaths(change({ safeguardingHold: true }, dsl))).toEqual([]);
  });

  test('is one of this file', () => {
    expect(faultPaths(changeAdult(file, { id: newId.adult(), facts: {} }, context))).toEqual(['adultId']);
  });
});

describe('what stands in the way', () => {
  const clear = (adult = anAdult(), on = '2026-11-23') => {
    const { id } = adult;
    return clearAdult(aFileWithMeeting({ adults: [adult] }), { id, by: 'Dee Lane', on: date(on) }, context);
  };

  test('is cleared by a name and a day, and planned meetings are looked at for her', () => {
    const file = fileOf(clear(anAdult(adultStates.prUnknown)));
    expect(file.adults[0]?.cleared).toEqual({ on: '2026-11-23', by: 'Dee Lane' });
    expect(file.meetings[0]?.next).toBe(context.today);
  });

  test('was checked by today, and on or after the day an order was seen', () => {
    expect(faultPaths(clear(anAdult(), '2026-11-24'))).toEqual(['on']);
    const seen = anAdult(adultStates.orderForbidsInformation as never);
    expect(faultPaths(clear(seen, '2026-01-11'))).toEqual(['on']);
    expect(faultPaths(clear(seen, '2026-01-12'))).toEqual([]);
  });

  test('is not cleared where an order is only alleged: somebody must look at it', () => {
    expect(faultPaths(clear(anAdult(adultStates.orderAlleged)))).toEqual(['order']);
  });

  const check = (over: Parameters<typeof anAdult>[0], found: Found, pupil = aPupil()) => {
    const adult = anAdult(over);
    const file = aFile({ pupil, adults: [adult] });
    return fileOf(clearAdult(file, { id: adult.id, by: 'Dee Lane', on: date('2026-11-20'), found }, context)).adults[0];
  };
  const checked = { on: '2026-11-20', by: 'Dee Lane' };

  test('is cleared with the facts that the check found out, as set by a person', () => {
    expect(check({ pr: 'unknown' }, { pr: 'yes' })).toMatchObject({ pr: 'yes', cleared: checked, setByPerson: ['pr'] });
    const order = { state: 'seen', forbids: [], seenOn: date('2026-11-20'), until: null } as const;
    expect(check({ order: { state: 'alleged' } }, { order: { ...order, forbids: [] } })).toMatchObject({
      cleared: checked,
    });
  });

  test('is not cleared by a fact that leaves another in doubt', () => {
    const none = { order: { state: 'none' } } as const;
    expect(check({ order: { state: 'unknown' }, pr: 'unknown' }, none)?.cleared).toBeNull();
    expect(check({ order: { state: 'unknown' } }, none, aPupil({ lookedAfter: 'unknown' }))?.cleared).toBeNull();
    expect(check({ order: { state: 'unknown' } }, { order: { state: 'alleged' } })?.cleared).toBeNull();
    expect(check({ order: { state: 'unknown' }, pr: 'unknown' }, { ...none, pr: 'yes' })?.cleared).toEqual(checked);
  });

  test('is not cleared by a fact that shuts her out, so that nothing tells her once that ends', () => {
    const forbids = { state: 'seen', seenOn: date('2026-11-20'), until: date('2026-12-31') } as const;
    expect(check({ order: { state: 'alleged' } }, { order: { ...forbids, forbids: ['contact'] } })?.cleared).toBeNull();
    expect(check({ contactAllowed: 'ask' }, { contactAllowed: 'no' })?.cleared).toBeNull();
    const stranger = { order: { state: 'unknown' }, pr: 'no', hasCare: false } as const;
    expect(check(stranger, { order: { state: 'none' } })?.cleared).toBeNull();
  });

  test('is not cleared by finding that she has no parental responsibility', () => {
    expect(check({ pr: 'unknown', hasCare: false }, { pr: 'no' })).toMatchObject({ pr: 'no', cleared: null });
    expect(check({ pr: 'unknown', hasCare: true }, { pr: 'no' })).toMatchObject({ pr: 'no', cleared: null });
  });
});
