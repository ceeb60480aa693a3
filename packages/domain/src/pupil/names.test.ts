import { describe, expect, it } from 'vitest';
import { displayName, sameName, searchKey, sortName } from './names.ts';

describe('names', () => {
  it.each([
    ['Łukasz', 'lukasz'],
    ['Nguyễn', 'nguyen'],
    ['Sørensen', 'sorensen'],
    ['O’Brien', 'obrien'],
    ["O'BRIEN", 'obrien'],
    ['Anne-Marie', 'anne marie'],
    ['Smith–Jones', 'smith jones'],
    ['  Zoë   de  la Cruz ', 'zoe de la cruz'],
    ['Straße', 'strasse'],
    ['Ægir Þór', 'aegir thor'],
    ['Çağrı İnan', 'cagri inan'],
    ['محمد', 'محمد'],
  ])('%s is searched as %s', (name, key) => {
    expect(searchKey(name)).toBe(key);
  });

  it.each([
    ['Anne-Marie', 'annemarie'],
    ['O’Brien', 'OBRIEN'],
    ['Łucja Wiśniewska', 'lucja wisniewska'],
  ])('%s and %s are one name', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it('keeps different names apart', () => {
    expect(sameName('Marie', 'Maria')).toBe(false);
  });

  it('sorts and shows by what she is called', () => {
    const name = { legalForename: 'Katherine', legalSurname: 'Osei', preferredForename: 'Kat', preferredSurname: ' ' };
    expect(sortName(name)).toBe('Osei, Kat');
    expect(displayName(name)).toBe('Kat Osei');
  });

  it('leaves no comma where one name is all there is', () => {
    expect(sortName({ forename: '', surname: 'Madonna' })).toBe('Madonna');
    expect(displayName({ forename: 'Madonna', surname: '' })).toBe('Madonna');
  });
});
