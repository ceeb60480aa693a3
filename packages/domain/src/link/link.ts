import * as z from 'zod';
import { calendarDateSchema, instantSchema } from '../calendar/index.ts';
import { answererSchema } from '../file/answerer.ts';
import { linkIdSchema, meetingIdSchema, pupilIdSchema, trustIdSchema } from '../ids/index.ts';

/**
 * `reply`: in an invitation, for a family or a young person; shows nothing of the child. `request`: in a request for
 * advice, for a professional. `sign-in`: proves that somebody reads her mail, once. `session`: what that sign-in became
 * on one browser.
 */
const linkPurposes = ['reply', 'request', 'sign-in', 'session'] as const;
export const linkPurposeSchema = z.enum(linkPurposes);
export type LinkPurpose = z.infer<typeof linkPurposeSchema>;

/** How long a sign-in link may be used, and a session lasts, in minutes of the machine's time. */
export const linkMinutes = { 'sign-in': 60, session: 12 * 60 } as const;

/** Whose link it is and what about: one person, one occurrence of one meeting. */
export const linkAboutSchema = z.strictObject({
  trustId: trustIdSchema,
  pupilId: pupilIdSchema,
  meetingId: meetingIdSchema,
  occurrence: z.int().min(1),
  who: answererSchema,
  /** The day of the meeting: the last on which it opens. */
  lastDay: calendarDateSchema,
});
export type LinkAbout = z.infer<typeof linkAboutSchema>;

/** A link as it is kept: everything but its token, of which only a hash is its key. Instants are the machine's time. */
export const linkSchema = linkAboutSchema.extend({
  /** What logs call it. */
  id: linkIdSchema,
  purpose: linkPurposeSchema,
  madeAt: instantSchema,
  /** From then on it opens nothing; null: its last day alone ends it. */
  endsAt: instantSchema.nullable(),
  usedAt: instantSchema.nullable(),
  revokedAt: instantSchema.nullable(),
});
export type Link = z.infer<typeof linkSchema>;
