export type UlnReading =
  | { ok: true; uln: string }
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'format' }
  | { ok: false; reason: 'check-digit' };

/**
 * Reads a unique learner number: ten digits, the first not nought. The first nine times 10 down to 2, summed, leave a
 * remainder modulo 11 that is not nought; the tenth digit is ten less it. statutory-rules.md 6.4.
 */
export function readUln(text: string | null | undefined): UlnReading {
  const uln = (text ?? '').trim();
  if (uln === '') return { ok: false, reason: 'missing' };
  if (!/^[1-9]\d{9}$/.test(uln)) return { ok: false, reason: 'format' };
  const remainder = [...uln.slice(0, 9)].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11;
  const fits = remainder !== 0 && Number(uln.charAt(9)) === 10 - remainder;
  return fits ? { ok: true, uln } : { ok: false, reason: 'check-digit' };
}
