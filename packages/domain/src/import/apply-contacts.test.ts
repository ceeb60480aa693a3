import { describe, expect, it } from 'vitest';
import { date } from '../calendar/index.ts';
import { applyContacts } from './apply-contacts.ts';
import { adultOf, contactRecord, fileOf, ids, today } from './import.fixture.ts';

const answer = { by: 'Harriet Osei', on: date('2026-11-20') };
const apply = (
  file: ReturnType<typeof fileOf>,
  records: ReturnType<typeof contactRecord>[],
  ordersChecked: typeof answer | null = null,
) => applyContacts(file, records, { today, newId: ids(), ordersChecked });

describe('the adults of one child in an export', () => {
  it.each([
    ['yes', 'alleged'],
    ['no', 'none'],
    [null, 'unknown'],
    [undefined, 'unknown'],
  ] as const)('reads a court order of %s as %s', (courtOrder, state) => {
    const { courtOrder: _, ...record } = contactRecord();
    const { file } = apply(fileOf(), [courtOrder === undefined ? record : { ...record, courtOrder }]);
    expect(file.adults[0]?.order).toEqual({ state });
  });

  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    [null, 'unknown'],
  ] as const)('reads parental responsibility of %s as %s', (pr, is) => {
    expect(apply(fileOf(), [contactRecord({ pr })]).file.adults[0]?.pr).toBe(is);
  });

  it('changes nothing the second time', () => {
    const records = [
      contactRecord(),
      contactRecord({ rowNumber: 3, forename: 'Ibrahim', relationship: 'father', email: null }),
    ];
    const { file } = apply(fileOf(), records);
    expect(file.adults).toHaveLength(2);
    expect(apply(file, records)).toMatchObject({ same: true, file });
  });

  it('knows a mother and a grandmother of one name and one address as two people', () => {
    const records = [
      contactRecord({ phone: '07700 900921' }),
      contactRecord({ rowNumber: 3, relationship: 'grandmother', phone: '07700 900402' }),
    ];
    const { file } = apply(fileOf(), records);
    expect(file.adults).toHaveLength(2);
    expect(apply(file, records).same).toBe(true);
  });

  it('takes a row that stands there twice once, by the more cautious of the two', () => {
    const { file, rows } = apply(fileOf(), [
      contactRecord(),
      contactRecord({ rowNumber: 3, pr: 'no', courtOrder: 'yes' }),
    ]);
    expect(file.adults).toMatchObject([{ pr: 'no', order: { state: 'alleged' } }]);
    expect(rows.map(({ rowNumber, outcome }) => [rowNumber, outcome])).toEqual([
      [2, 'create'],
      [3, 'same'],
    ]);
  });

  it('leaves adults alone who are not in the export', () => {
    const other = adultOf({ forename: 'Zara', email: 'z@example.org', phone: '1', order: { state: 'unknown' } });
    const { file } = apply(fileOf({}, [other]), [contactRecord()], answer);
    expect(file.adults[0]).toEqual(other);
  });

  it('knows the same adult whose address has changed, by name and relationship, and starts the address afresh', () => {
    const known = adultOf({ emailState: 'bounced' });
    const { file } = apply(fileOf({}, [known]), [contactRecord({ email: 'new@example.org', phone: '07700 900333' })]);
    expect(file.adults).toMatchObject([{ id: known.id, email: 'new@example.org', emailState: 'ok' }]);
  });

  it('keeps a known address when the export has one that cannot be read', () => {
    const { file } = apply(fileOf({}, [adultOf()]), [contactRecord({ email: null, emailAsGiven: 'lily@@' })]);
    expect(file.adults).toMatchObject([{ email: 'lily@example.org', emailAsGiven: 'lily@@' }]);
  });

  it('asks whether a child with a social worker or foster carer is looked after, and erases what was cleared', () => {
    const mother = adultOf({ cleared: { on: today, by: 'A' } });
    const worker = contactRecord({
      forename: 'Sam',
      relationship: 'Social Worker',
      email: 's@example.org',
      phone: '2',
    });
    const { file, rows } = apply(fileOf({}, [mother]), [worker]);
    expect(file.pupil.lookedAfter).toBe('unknown');
    expect(file.adults).toMatchObject([{ cleared: null }, { relationship: 'social-worker' }]);
    expect(rows[0]?.changes).toContainEqual({ field: 'lookedAfter', before: 'no', after: 'unknown' });
  });

  it('does not ask again once a person has answered', () => {
    const worker = contactRecord({ relationship: 'foster-carer' });
    expect(apply(fileOf({ setByPerson: ['lookedAfter'] }), [worker]).file.pupil.lookedAfter).toBe('no');
  });
});

describe('a later export', () => {
  it('never takes back an order that was alleged or seen', () => {
    const alleged = apply(fileOf({}, [adultOf({ order: { state: 'alleged' } })]), [
      contactRecord({ courtOrder: 'no' }),
    ]);
    expect(alleged.file.adults[0]?.order).toEqual({ state: 'alleged' });
    expect(alleged.rows[0]?.differences).toMatchObject([{ code: 'order-taken-back' }]);
    const order = { state: 'seen' as const, forbids: ['contact' as const], seenOn: today, until: null };
    const seen = apply(fileOf({}, [adultOf({ order })]), [contactRecord({ courtOrder: null })]);
    expect(seen.file.adults[0]?.order).toEqual(order);
  });

  it('leaves what a person set, and shows the difference', () => {
    const mother = adultOf({ pr: 'no', hasCare: false, setByPerson: ['pr', 'hasCare'] });
    const { file, rows } = apply(fileOf({}, [mother]), [contactRecord()]);
    expect(file.adults[0]).toMatchObject({ pr: 'no', hasCare: false });
    expect(rows[0]?.differences.map(({ field }) => field)).toEqual(['pr', 'hasCare']);
  });

  it.each([{ pr: 'no' }, { courtOrder: 'yes' }, { livesWith: 'no' }] as const)(
    'erases the clearance when it changes %o',
    (change) => {
      const mother = adultOf({ cleared: { on: today, by: 'A' } });
      expect(apply(fileOf({}, [mother]), [contactRecord(change)]).file.adults[0]?.cleared).toBeNull();
      expect(apply(fileOf({}, [mother]), [contactRecord({ title: 'Dr' })]).file.adults[0]?.cleared).not.toBeNull();
    },
  );
});

describe('the answer who checked the court orders', () => {
  it('clears an adult of whom only the order was unknown, in the name of who checked', () => {
    const { file, rows } = apply(fileOf(), [contactRecord({ courtOrder: null })], answer);
    expect(file.adults[0]).toMatchObject({ order: { state: 'unknown' }, cleared: answer });
    expect(rows[0]?.changes).toContainEqual({ field: 'cleared', before: null, after: 'Harriet Osei, 2026-11-20' });
  });

  it.each([
    { courtOrder: 'yes' },
    { courtOrder: null, pr: null },
    { courtOrder: null, pr: 'no' },
    { courtOrder: null, relationship: 'social-worker' },
    { courtOrder: 'no' },
  ] as const)('clears nobody of whom more is unchecked, or nothing is: %o', (over) => {
    expect(apply(fileOf(), [contactRecord(over)], answer).file.adults[0]?.cleared).toBeNull();
  });

  it('leaves an earlier clearance as it is', () => {
    const earlier = { on: date('2026-09-01'), by: 'Head' };
    const mother = adultOf({ order: { state: 'unknown' }, cleared: earlier });
    const again = apply(fileOf({}, [mother]), [contactRecord({ courtOrder: null })], answer);
    expect(again.file.adults[0]?.cleared).toEqual(earlier);
    expect(again.same).toBe(true);
  });
});
