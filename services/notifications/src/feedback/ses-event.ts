import { noticeIdSchema, pupilIdSchema, staffIdSchema, type TrustId, trustIdSchema } from '@waymark/domain';
import type { NoticeRef } from '@waymark/store';
import * as z from 'zod';

const recipients = z.array(z.object({ emailAddress: z.string() }));

/** As much of an event of SES as is acted upon. Source: Amazon SES Developer Guide, event data published to Amazon SNS. */
const sesEventSchema = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    destination: z.array(z.string()),
    tags: z.record(z.string(), z.array(z.string())),
  }),
  bounce: z.object({ bounceType: z.string(), bounceSubType: z.string(), bouncedRecipients: recipients }).optional(),
  complaint: z
    .object({ complaintSubType: z.string().nullable().optional(), complainedRecipients: recipients })
    .optional(),
});
export type SesEvent = z.infer<typeof sesEventSchema>;

const parsedText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

/** What SNS puts on the queue: its envelope around the event, or with raw delivery the event itself. */
export const feedbackMessageSchema = z.union([
  z.object({ Message: parsedText.pipe(sesEventSchema) }).transform(({ Message }) => Message),
  sesEventSchema,
]);

const tagsSchema = z.object({
  trust: z.tuple([trustIdSchema]),
  subject: z.tuple([z.string()]),
  notice: z.tuple([noticeIdSchema]),
});

/** Whose message an event is about, by the tags it carries; null where it is none of ours. */
export const noticeOfTags = ({ mail }: SesEvent): { readonly trustId: TrustId; readonly ref: NoticeRef } | null => {
  const tags = tagsSchema.safeParse(mail.tags);
  if (!tags.success) return null;
  const { trust, subject, notice } = tags.data;
  const [kind, id] = subject[0].split('-');
  const pupil = pupilIdSchema.safeParse(id);
  const staff = staffIdSchema.safeParse(id);
  if (kind === 'pupil' && pupil.success) {
    return { trustId: trust[0], ref: { subject: { kind: 'pupil', pupilId: pupil.data }, noticeId: notice[0] } };
  }
  if (kind === 'staff' && staff.success) {
    return { trustId: trust[0], ref: { subject: { kind: 'staff', staffId: staff.data }, noticeId: notice[0] } };
  }
  return null;
};
