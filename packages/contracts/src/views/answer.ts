import { answererSchema, documentTypeSchema, replyAnswerSchema } from '@waymark/domain';
import * as z from 'zod';

/** What one person invited to a meeting has answered, written and sent in by her link. */
export const meetingAnswerSchema = z.strictObject({
  who: z.string(),
  name: z.string(),
  /** What she is to the child: "mother", "educational psychologist". */
  part: z.string(),
  /** Whether she may have a link now; without one she answers otherwise. */
  mayHaveLink: z.boolean(),
  reply: z
    .strictObject({
      answer: replyAnswerSchema,
      note: z.string().nullable(),
      interpreter: z.string().nullable(),
      access: z.string().nullable(),
      at: z.string(),
      /** She answered before the meeting was moved, and not since. */
      beforeMove: z.boolean(),
    })
    .nullable(),
  /** What she sent on purpose, question by question; null: nothing yet. A draft is hers alone. */
  views: z
    .strictObject({
      sentAt: z.string(),
      answers: z.array(z.strictObject({ question: z.string(), text: z.string() })),
    })
    .nullable(),
  papers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      type: documentTypeSchema,
      bytes: z.int(),
      scan: z.enum(['pending', 'clean', 'infected']),
      reference: z.string(),
      receivedAt: z.string(),
    }),
  ),
});
export type MeetingAnswer = z.infer<typeof meetingAnswerSchema>;

/** Whose links to end, and to mail a new one instead. */
export const renewLinkSchema = z.strictObject({ who: answererSchema });

/** A paper that was sent in, with its bytes as base64. */
export const paperSchema = z.strictObject({ name: z.string(), contentType: z.string(), content: z.string() });
export type Paper = z.infer<typeof paperSchema>;
