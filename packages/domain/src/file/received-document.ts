import * as z from 'zod';
import { instantSchema } from '../calendar/index.ts';
import { documentIdSchema, meetingIdSchema } from '../ids/index.ts';
import { answererSchema } from './answerer.ts';

/** What may be sent in, by the type its bytes show. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
} as const;
export type DocumentType = keyof typeof documentTypes;
export const documentTypeSchema = z.enum(['pdf', 'docx', 'odt', 'jpg', 'png', 'txt']);

/** A paper that somebody outside the school sent in for a meeting. Its bytes lie in the blob store, by ids alone. */
export const receivedDocumentSchema = z.strictObject({
  id: documentIdSchema,
  meetingId: meetingIdSchema,
  who: answererSchema,
  /** What its sender called it, or "Written on the page". */
  name: z.string().min(1).max(200),
  type: documentTypeSchema,
  bytes: z.int().min(1),
  /** Whether it was looked at for viruses. `pending`: not yet, and nobody opens it unwarned. */
  scan: z.enum(['pending', 'clean', 'infected']),
  /** What its sender was told to keep. */
  reference: z.string().min(1).max(20),
  receivedAt: instantSchema,
});
export type ReceivedDocument = z.infer<typeof receivedDocumentSchema>;
