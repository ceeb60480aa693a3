import * as z from 'zod';

const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const afterTheLetter = /^\d{11}[\dA-HJ-NP-RT-Z]$/;
const wholeNumber = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** A unique pupil number with its check letter right: 13 characters, upper case. statutory-rules.md 6.3. */
export const upnSchema = z
  .string()
  .refine(fits, { error: 'must be a unique pupil number of 13 characters whose check letter is right' })
  .brand<'Upn'>();

export type Upn = z.infer<typeof upnSchema>;

export type UpnReading =
  | { ok: true; upn: Upn; temporary: boolean }
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'format' }
  | { ok: false; reason: 'check-letter'; expected: string };

/**
 * The check letter of the 12 characters that follow it: characters 2 to 13 times 2 to 13, their sum modulo 23, in an
 * alphabet without I, O and S, in which a temporary number's last letter has its place as value. Throws RangeError
 * where the characters are not 11 digits and a digit or letter.
 */
export function upnCheckLetter(twelve: string): string {
  if (!afterTheLetter.test(twelve)) {
    throw new RangeError('A check letter needs the 12 characters after it: 11 digits, then a digit or a letter.');
  }
  const sum = [...twelve].reduce((total, character, index) => total + placeOf(character) * (index + 2), 0);
  return alphabet.charAt(sum % 23);
}

function placeOf(character: string): number {
  return /\d/.test(character) ? Number(character) : alphabet.indexOf(character);
}

function fits(text: string): boolean {
  return wholeNumber.test(text) && upnCheckLetter(text.slice(1)) === text.charAt(0);
}

function isUpn(text: string): text is Upn {
  return fits(text);
}

/** Reads a unique pupil number as people and exports write it: spaces around it and lower case are mended. */
export function readUpn(text: string | null | undefined): UpnReading {
  const upn = (text ?? '').trim().toUpperCase();
  if (upn === '') return { ok: false, reason: 'missing' };
  if (!wholeNumber.test(upn)) return { ok: false, reason: 'format' };
  if (isUpn(upn)) return { ok: true, upn, temporary: /[A-Z]$/.test(upn) };
  return { ok: false, reason: 'check-letter', expected: upnCheckLetter(upn.slice(1)) };
}
