import * as z from 'zod';

const ulidPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const ulidOf = () => z.string().regex(ulidPattern, 'is not an identifier of ours');

/** A trust: the tenant. */
export const trustIdSchema = ulidOf().brand<'TrustId'>();
export type TrustId = z.infer<typeof trustIdSchema>;

export const schoolIdSchema = ulidOf().brand<'SchoolId'>();
export type SchoolId = z.infer<typeof schoolIdSchema>;

export const pupilIdSchema = ulidOf().brand<'PupilId'>();
export type PupilId = z.infer<typeof pupilIdSchema>;

/** An adult as she stands to one child: the same mother of two children is two adults. */
export const adultIdSchema = ulidOf().brand<'AdultId'>();
export type AdultId = z.infer<typeof adultIdSchema>;

export const staffIdSchema = ulidOf().brand<'StaffId'>();
export type StaffId = z.infer<typeof staffIdSchema>;

/** An outside professional in the trust's address book. */
export const contactIdSchema = ulidOf().brand<'ContactId'>();
export type ContactId = z.infer<typeof contactIdSchema>;

export const meetingIdSchema = ulidOf().brand<'MeetingId'>();
export type MeetingId = z.infer<typeof meetingIdSchema>;

export const planIdSchema = ulidOf().brand<'PlanId'>();
export type PlanId = z.infer<typeof planIdSchema>;

export const noteIdSchema = ulidOf().brand<'NoteId'>();
export type NoteId = z.infer<typeof noteIdSchema>;

/** A request for an EHC needs assessment. */
export const assessmentIdSchema = ulidOf().brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentIdSchema>;

/** A subject access request. */
export const accessRequestIdSchema = ulidOf().brand<'AccessRequestId'>();
export type AccessRequestId = z.infer<typeof accessRequestIdSchema>;

export const importIdSchema = ulidOf().brand<'ImportId'>();
export type ImportId = z.infer<typeof importIdSchema>;

/** A task for a person. */
export const taskIdSchema = ulidOf().brand<'TaskId'>();
export type TaskId = z.infer<typeof taskIdSchema>;

/**
 * Made from obligation, occurrence, step and recipient, so that planning the same message twice is the same notice.
 * 26 characters of Crockford base 32, like every id here, because SES tags allow little else.
 */
export const noticeIdSchema = ulidOf().brand<'NoticeId'>();
export type NoticeId = z.infer<typeof noticeIdSchema>;

/** A link for somebody without an account, as logs name it: never its token. */
export const linkIdSchema = ulidOf().brand<'LinkId'>();
export type LinkId = z.infer<typeof linkIdSchema>;

/** A paper that was sent in from outside the school. */
export const documentIdSchema = ulidOf().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentIdSchema>;
