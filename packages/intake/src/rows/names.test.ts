import { describe, expect, it } from 'vitest';
import { splitName, splitTitle } from './names.ts';

describe('a name in one cell', () => {
  it.each([
    ['Hall, Zoë', 'Zoë', 'Hall'],
    ['Zoë Hall', 'Zoë', 'Hall'],
    ["Ellie O'Connor", 'Ellie', "O'Connor"],
    ['Saoirse Smith-Jones', 'Saoirse', 'Smith-Jones'],
    ['Alfie Łukasiewicz', 'Alfie', 'Łukasiewicz'],
    ['Nguyễn, Isla', 'Isla', 'Nguyễn'],
    ['Ana de Souza', 'Ana', 'de Souza'],
    ['Mary Jane Watson', 'Mary Jane', 'Watson'],
    ['SMITH Jo', 'Jo', 'SMITH'],
    ['VAN DYKE Mary Ann', 'Mary Ann', 'VAN DYKE'],
    ['  Kaur ,  Sam  ', 'Sam', 'Kaur'],
    ['Hannah Okafor (1B)', 'Hannah', 'Okafor'],
    ['Okafor, Hannah (Year 1)', 'Hannah', 'Okafor'],
    ['Hannah (Nan) Okafor', 'Hannah (Nan)', 'Okafor'],
    ['Okafor, Hannah (Nan)', 'Hannah (Nan)', 'Okafor'],
    ['Prince', '', 'Prince'],
    ['', '', ''],
  ])('parts %j', (text, forename, surname) => {
    expect(splitName(text)).toEqual({ forename, surname });
  });

  it('may have a title in front', () => {
    expect(splitTitle('Dr Helen Marsh')).toEqual({ title: 'Dr', name: 'Helen Marsh' });
    expect(splitTitle('Mrs. O’Brien')).toEqual({ title: 'Mrs', name: 'O’Brien' });
    expect(splitTitle('Drew Marsh')).toEqual({ title: null, name: 'Drew Marsh' });
  });
});
