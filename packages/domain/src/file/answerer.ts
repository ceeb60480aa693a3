import * as z from 'zod';
import { type AdultId, adultIdSchema, type ContactId, contactIdSchema } from '../ids/index.ts';
import type { NoticeRecipient } from './notice-row.ts';

/**
 * Somebody outside the school who answers by a link, as rows, links and the audit name her: `child`, `adult:<id>` or
 * `professional:<id>`. It is the key of whom a message is for, without staff.
 */
export const answererSchema = z
  .string()
  .regex(/^(child|(adult|professional):[0-7][0-9A-HJKMNP-TV-Z]{25})$/, 'is nobody who answers by a link')
  .brand<'Answerer'>();
export type Answerer = z.infer<typeof answererSchema>;

/** The young person herself. */
export const theChild: Answerer = answererSchema.parse('child');

/** Whom a message is for, as one who may answer it by a link; null: a member of staff, who signs in. */
export const answererOf = (recipient: NoticeRecipient): Answerer | null => {
  if (recipient.kind === 'staff') return null;
  return answererSchema.parse(recipient.kind === 'child' ? 'child' : `${recipient.kind}:${recipient.id}`);
};

const idAfter = (who: Answerer, prefix: string): string | null =>
  who.startsWith(prefix) ? who.slice(prefix.length) : null;

/** The adult of the child's file that this is; null: somebody else. */
export const adultOf = (who: Answerer): AdultId | null => {
  const id = idAfter(who, 'adult:');
  return id === null ? null : adultIdSchema.parse(id);
};

/** The outside professional that this is; null: somebody else. */
export const contactOf = (who: Answerer): ContactId | null => {
  const id = idAfter(who, 'professional:');
  return id === null ? null : contactIdSchema.parse(id);
};
