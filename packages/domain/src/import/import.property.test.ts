import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { type Adult, type CourtOrder, recipientFlags } from '../file/index.ts';
import { applyContacts } from './apply-contacts.ts';
import { applyPupilRecord } from './apply-pupil-record.ts';
import { adultOf, child, contactRecord, fileOf, ids, pupilRecord, today } from './import.fixture.ts';

const said = fc.constantFrom('yes', 'no', 'unknown', null, undefined);
const few = fc.constantFrom('Lily', 'Ibrahim', 'Zoë');
const contact = fc
  .record({
    forename: few,
    relationship: fc.constantFrom('mother', 'father', 'foster-carer', 'Social Worker', ''),
    pr: said,
    courtOrder: said,
    livesWith: said,
    email: fc.constantFrom('a@example.org', 'b@example.org', null, undefined),
    emailAsGiven: fc.constantFrom('a@@', null, undefined),
    phone: fc.constantFrom('1', '2', null),
    misContactId: fc.constantFrom('c1', 'c2', null, undefined),
  })
  .map((over) => contactRecord(over));
const contacts = fc
  .array(contact, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((row, at) => ({ ...row, rowNumber: at + 2 })));
const answer = fc.constantFrom(null, { by: 'Head', on: date('2026-11-20') });

const order: fc.Arbitrary<CourtOrder> = fc.constantFrom<CourtOrder>(
  { state: 'none' },
  { state: 'unknown' },
  { state: 'alleged' },
  { state: 'seen', forbids: ['contact'], seenOn: today, until: null },
);
const adult: fc.Arbitrary<Adult> = fc
  .record({
    pr: fc.constantFrom('yes', 'no', 'unknown'),
    order,
    hasCare: fc.boolean(),
    contactAllowed: fc.constantFrom('yes', 'no', 'ask'),
    safeguardingHold: fc.boolean(),
    addressConfidential: fc.boolean(),
    setByPerson: fc.subarray([...recipientFlags]),
  })
  .map((over) => adultOf({ ...over, forename: 'Lily' }));

const apply = (
  file: ReturnType<typeof fileOf>,
  records: ReturnType<typeof contactRecord>[],
  checked: { by: string; on: typeof today } | null,
) => applyContacts(file, records, { today, newId: ids(), ordersChecked: checked });

describe('whatever an export of adults holds', () => {
  it('importing it a second time changes nothing', () => {
    fc.assert(
      fc.property(contacts, answer, fc.array(adult, { maxLength: 1 }), (records, checked, adults) => {
        const once = apply(fileOf({}, adults), records, checked);
        const twice = apply(once.file, records, checked);
        expect(twice.file).toEqual(once.file);
        expect(twice.same).toBe(true);
      }),
    );
  });

  it('a flag that a person set stays as she set it', () => {
    fc.assert(
      fc.property(contacts, answer, adult, (records, checked, before) => {
        const after = apply(fileOf({}, [before]), records, checked).file.adults[0];
        for (const flag of recipientFlags.filter((name) => before.setByPerson.includes(name))) {
          expect(after?.[flag]).toEqual(before[flag]);
        }
      }),
    );
  });

  it('clears nobody without the answer, and by it only whom an unknown order alone held back', () => {
    fc.assert(
      fc.property(contacts, answer, (records, checked) => {
        const { file } = apply(fileOf(), records, checked);
        for (const each of file.adults.filter(({ cleared }) => cleared !== null)) {
          expect(checked).not.toBeNull();
          expect([each.order.state, each.pr, file.pupil.lookedAfter]).toEqual(['unknown', 'yes', 'no']);
        }
      }),
    );
  });

  it('an order alleged or seen is still there after it', () => {
    fc.assert(
      fc.property(contacts, answer, adult, (records, checked, before) => {
        fc.pre(before.order.state === 'alleged' || before.order.state === 'seen');
        expect(apply(fileOf({}, [before]), records, checked).file.adults[0]?.order).toEqual(before.order);
      }),
    );
  });
});

describe('whatever a row of pupils holds', () => {
  const text = fc.constantFrom('A', 'B', null, undefined);
  const row = fc
    .record({
      upn: fc.constantFrom('H801200001001', 'nonsense', '', null, undefined),
      provision: fc.constantFrom('N', 'K', 'E', null, undefined),
      needs: fc.constantFrom<string[] | null | undefined>(['ASD'], ['SLCN', 'ASD'], [], null, undefined),
      preferredForename: text,
      regGroup: text,
      leftOn: fc.constantFrom(date('2026-07-01'), null, undefined),
      lookedAfter: said,
      email: fc.constantFrom('x@example.org', null, undefined),
    })
    .map((over) => pupilRecord(over));
  const setByPerson = fc.subarray(['regGroup', 'provision', 'needs', 'upn', 'leftOn', 'email', 'lookedAfter']);

  it('importing it a second time changes nothing, and what a person set stays', () => {
    fc.assert(
      fc.property(row, row, setByPerson, (first, second, set) => {
        const made = applyPupilRecord(null, first, child).file;
        const before = { ...made, pupil: { ...made.pupil, setByPerson: set } };
        const once = applyPupilRecord(before, second, child);
        expect(applyPupilRecord(once.file, second, child)).toMatchObject({ same: true, file: once.file });
        for (const field of set)
          expect(Object.entries(once.file.pupil)).toContainEqual([
            field,
            Object.entries(before.pupil).find(([name]) => name === field)?.[1],
          ]);
      }),
    );
  });
});
