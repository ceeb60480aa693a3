import * as z from 'zod';
import type { FieldId } from '../kinds/fields.ts';
import type { RowReader } from './row-reader.ts';

const emailSchema = z.email();

export interface EmailCell {
  readonly email: string | null;
  /** What the cell said where no address could be read from it. */
  readonly emailAsGiven: string | null;
}

/**
 * An address in lower case and without spaces. "sam at example.org" and two @ are not mended: a guessed address could be
 * somebody else's mailbox. They are kept as written, for a person.
 */
export function emailCell(row: RowReader, field: FieldId, missing: 'say' | 'silent'): EmailCell {
  const text = row.text(field);
  if (text === '') {
    if (missing === 'say') row.note('warning', 'email-missing', field);
    return { email: null, emailAsGiven: null };
  }
  const tidy = text
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  if (tidy.length > 254 || !emailSchema.safeParse(tidy).success) {
    row.note('error', 'email-bad', field);
    return { email: null, emailAsGiven: text.slice(0, 254) };
  }
  return { email: tidy, emailAsGiven: null };
}

/** A number as written, its leading nought put back where Excel took it. */
export function phoneCell(row: RowReader, field: FieldId): string | null {
  const text = row.text(field).replace(/\.0$/, '');
  if (text === '') return null;
  if (/^\d(\.\d+)?E\+\d+$/i.test(text)) {
    row.note('error', 'number-cut', field);
    return null;
  }
  if (/^[1-9]\d{9}$/.test(text)) {
    row.note('warning', 'phone-tidied', field);
    return `0${text}`;
  }
  if (text.replace(/\D/g, '').length < 6) row.note('warning', 'phone-bad', field);
  return text.slice(0, 40);
}

/** An identifier as written; what Excel turned into 1.23E+09 is lost and not used. */
export function idCell(row: RowReader, field: FieldId): string | null {
  const text = row.text(field).replace(/^(\d+)\.0$/, '$1');
  if (text === '') return null;
  if (/^\d(\.\d+)?E\+\d+$/i.test(text)) {
    row.note('error', 'number-cut', field);
    return null;
  }
  return text.slice(0, 60);
}
