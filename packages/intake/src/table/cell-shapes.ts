/** Shapes of a cell that no column name has. */
const upn = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/i;
const dateLike = /^(\d{1,2}[/.\- ](\d{1,2}|[A-Za-z]{3,9})[/.\- ]\d{2,4}|\d{4}-\d{2}-\d{2})(?=$|[T ])/;
const email = /^\S+(@| at )\S+\.\S+$/i;
const longNumber = /\d{6,}/;

export const looksLikeUpn = (text: string): boolean => upn.test(text.trim());
export const looksLikeDate = (text: string): boolean => dateLike.test(text.trim());
export const looksLikeEmail = (text: string): boolean => text.length <= 300 && email.test(text.trim());

/** Whether the text can only be a value, and never the name of a column. */
export function looksLikeData(text: string): boolean {
  return (
    looksLikeUpn(text) ||
    looksLikeDate(text) ||
    looksLikeEmail(text) ||
    longNumber.test(text.slice(0, 300).replace(/ /g, ''))
  );
}

/** A cell's text with what nobody can see taken out: zero-width characters, no-break spaces, control characters. */
export function cleanCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\u00A0\u2007\u202F\t]/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');
}
