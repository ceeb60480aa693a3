import { describe, expect, it } from 'vitest';
import { readUln } from './uln.ts';

describe('reading a ULN', () => {
  it.each(['9276308686', '1000000019', '1234567899', ' 1234567899 '])('takes %s', (text) => {
    expect(readUln(text)).toEqual({ ok: true, uln: text.trim() });
  });

  it.each([null, undefined, '', ' '])('calls %j missing', (text) => {
    expect(readUln(text)).toEqual({ ok: false, reason: 'missing' });
  });

  it.each(['0276308686', '927630868', '92763086861', '92763O8686'])('refuses the form of %s', (text) => {
    expect(readUln(text)).toEqual({ ok: false, reason: 'format' });
  });

  it.each(['9276308687', '1234567898', '1000000091'])('refuses %s for its check digit', (text) => {
    expect(readUln(text)).toEqual({ ok: false, reason: 'check-digit' });
  });

  it('refuses every tenth digit where the remainder is nought', () => {
    // 1×10 + 1×2 + … : 100000005 sums to 10 + 5×2 = 20, 100000006 to 22, which eleven divides.
    for (let digit = 0; digit < 10; digit += 1) expect(readUln(`100000006${digit}`).ok).toBe(false);
  });
});
