import { describe, expect, it } from 'vitest';
import { readUpn, upnCheckLetter, upnSchema } from './upn.ts';

const permanent = ['B801200005001', 'Q801200126001', 'G302200126017', 'F880400026123', 'P207000016049'];
const temporary = ['R93540012600A', 'D80120012601B'];

describe('reading a UPN', () => {
  it.each(permanent)('takes the permanent number %s', (upn) => {
    expect(readUpn(upn)).toEqual({ ok: true, upn, temporary: false });
    expect(upnSchema.safeParse(upn).success).toBe(true);
  });

  it.each(temporary)('takes the temporary number %s and says so', (upn) => {
    expect(readUpn(upn)).toEqual({ ok: true, upn, temporary: true });
  });

  it('mends spaces around it and lower case', () => {
    expect(readUpn(' b801200005001\t')).toMatchObject({ ok: true, upn: 'B801200005001' });
  });

  it.each([null, undefined, '', '  '])('calls %j missing', (text) => {
    expect(readUpn(text)).toEqual({ ok: false, reason: 'missing' });
  });

  it.each([
    ['I801200005001', 'a letter that the alphabet leaves out'],
    ['S801200005001', 'a letter that the alphabet leaves out'],
    ['B80120000500', 'twelve characters'],
    ['B8012000050011', 'fourteen characters'],
    ['B80120000500O', 'a last letter that the alphabet leaves out'],
    ['8012000050011', 'no letter in front'],
    ['B8012 0005001', 'a space within'],
    ['1.23E+09', 'a number that a spreadsheet shortened'],
  ])('refuses the form of %s: %s', (text) => {
    expect(readUpn(text)).toEqual({ ok: false, reason: 'format' });
  });

  it.each([
    ['A801200005001', 'B'],
    ['B207000016049', 'P'],
    ['Q207000016049', 'P'],
  ])('refuses %s and says which check letter fits', (text, expected) => {
    expect(readUpn(text)).toEqual({ ok: false, reason: 'check-letter', expected });
  });

  it('finds every change of one digit and every swap of two neighbours', () => {
    for (const upn of permanent) {
      for (let at = 1; at < 13; at += 1) {
        const next = String((Number(upn[at]) + 1) % 10);
        expect(readUpn(upn.slice(0, at) + next + upn.slice(at + 1)).ok).toBe(false);
        if (at === 12 || upn[at] === upn[at + 1]) continue;
        expect(readUpn(upn.slice(0, at) + upn[at + 1] + upn[at] + upn.slice(at + 2)).ok).toBe(false);
      }
    }
  });

  it('has no check letter for what is not twelve characters of the right kind', () => {
    expect(() => upnCheckLetter('80120000500')).toThrow(RangeError);
  });
});
