import * as z from 'zod';
import { calendarDateSchema, instantSchema } from '../calendar/index.ts';
import { noticeIdSchema } from '../ids/index.ts';
import { languageTagSchema } from '../template/language.ts';
import { messageKindSchema } from './message-kind.ts';

export const noticeStates = [
  'PENDING',
  'CLAIMED',
  'SENT',
  'DELIVERED',
  'BOUNCED',
  'COMPLAINED',
  'REJECTED',
  'HELD',
  'UNKNOWN',
  'SUPPRESSED',
  'SUPERSEDED',
  'FAILED',
  'CANCELLED',
] as const;
export const noticeStateSchema = z.enum(noticeStates);
export type NoticeState = z.infer<typeof noticeStateSchema>;

export const noticeRecipientSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adult'), id: z.string() }),
  z.strictObject({ kind: z.literal('child') }),
  z.strictObject({ kind: z.literal('professional'), id: z.string() }),
  z.strictObject({ kind: z.literal('staff'), id: z.string() }),
]);
export type NoticeRecipient = z.infer<typeof noticeRecipientSchema>;

/** One message owed to one person. The address is read from the file when it is sent, never kept here. */
export const noticeSchema = z.strictObject({
  id: noticeIdSchema,
  /** What it is owed for: `MEETING#…`, `DEADLINE#…`, `DIGEST`. */
  obligation: z.string(),
  occurrence: z.string(),
  step: z.string(),
  recipient: noticeRecipientSchema,
  messageKind: messageKindSchema,
  template: z.string(),
  /** Of the words that come with the product. */
  templateVersion: z.int().min(1),
  /** In which language it left; the English stands below any other. Written as it is claimed. */
  language: languageTagSchema.default('en'),
  /** The trust's own version of the words in which it left; null: those that come with the product. */
  ownWordsVersion: z.int().min(1).nullable().default(null),
  channel: z.enum(['email', 'paper']),
  state: noticeStateSchema,
  /** Why it is held, cancelled, suppressed or failed: a code of recipient-preview or of the mailer. */
  reason: z.string().nullable(),
  /** Not to be sent before. */
  leaveAt: instantSchema,
  /** The last day on which sending it is still of use; null: always. */
  uselessAfter: calendarDateSchema.nullable(),
  /** When it next needs attention (may leave, lease ends, wait for an event ends); null takes it out of `outbox`. */
  attentionAt: instantSchema.nullable(),
  attempts: z.int().min(0),
  version: z.int().min(1),
  sentAt: instantSchema.nullable(),
  providerMessageId: z.string().nullable(),
  possibleDuplicate: z.boolean(),
  history: z.array(z.strictObject({ state: noticeStateSchema, at: instantSchema })),
});
export type Notice = z.infer<typeof noticeSchema>;
