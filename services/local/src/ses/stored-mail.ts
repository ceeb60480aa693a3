import { instantSchema } from '@waymark/domain';
import * as z from 'zod';
import { outcomeKinds } from './ses-event.ts';

const outcomeSchema = z.strictObject({ kind: z.enum(outcomeKinds), recipients: z.array(z.string()) });

/** A message as it was taken, with what was told of it and what has to be told still. */
export const storedMailSchema = z.strictObject({
  messageId: z.string(),
  receivedAt: instantSchema,
  /** The moment in the header Date, or `receivedAt` where it has none that can be read. */
  datedAt: instantSchema,
  source: z.string(),
  recipients: z.array(z.string()),
  subject: z.string(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  configurationSet: z.string().optional(),
  tags: z.record(z.string(), z.string()),
  told: z.array(outcomeSchema.extend({ at: instantSchema })),
  due: z.array(outcomeSchema),
});

export type StoredMail = z.infer<typeof storedMailSchema>;

/** Something that happened to a message, for some of those it went to. */
export type Outcome = z.infer<typeof outcomeSchema>;
