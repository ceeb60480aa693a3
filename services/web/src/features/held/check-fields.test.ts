import { expect, it } from 'vitest';
import { checkFields, checkValues, foundFrom } from './check-fields.ts';

const names = (doubts: readonly string[]) => checkFields(doubts).map(({ name }) => name);
const values = checkValues('Priya Nair', '2026-11-23');

it('asks for every doubt at once, and each question once', () => {
  expect(names(['ORDER_UNKNOWN', 'PR_UNKNOWN'])).toEqual(['order', 'forbids', 'until', 'pr', 'by', 'on', 'how']);
  expect(names(['LOOKED_AFTER', 'CARE_WITHOUT_PR'])).toEqual(['may', 'by', 'on', 'how']);
});

it('gives an order that was seen with the day of the check, what it forbids and until when', () => {
  const found = { ...values, order: 'forbids', forbids: 'contact', until: '1/2/2028' };
  expect(foundFrom(found, ['ORDER_ALLEGED'])).toEqual({
    order: { state: 'seen', forbids: ['contact'], seenOn: '2026-11-23', until: '2028-02-01' },
  });
  expect(foundFrom({ ...found, order: 'allows' }, ['ORDER_CHECK'])).toEqual({});
  expect(foundFrom({ ...found, order: 'allows' }, ['ORDER_ALLEGED'])).toMatchObject({ order: { forbids: [] } });
});

it('makes a fact of what the safeguarding lead says, and of a no, but not of any other yes', () => {
  expect(foundFrom({ ...values, may: 'yes' }, ['ASK_SAFEGUARDING_LEAD'])).toEqual({ contactAllowed: 'yes' });
  expect(foundFrom({ ...values, may: 'yes' }, ['LOOKED_AFTER'])).toEqual({});
  expect(foundFrom({ ...values, may: 'no' }, ['CARE_WITHOUT_PR'])).toEqual({ contactAllowed: 'no' });
});
