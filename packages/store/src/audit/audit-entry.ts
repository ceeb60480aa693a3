import { answererSchema, importIdSchema, instantSchema, staffIdSchema } from '@waymark/domain';
import * as z from 'zod';

/** What an entry is about: a child, a member of staff, a school, or the trust itself. */
export const auditSubjectSchema = z.union([
  z.templateLiteral(['P#', z.string()]),
  z.templateLiteral(['W#', z.string()]),
  z.templateLiteral(['S#', z.string()]),
  z.literal('TRUST'),
]);
export type AuditSubject = z.infer<typeof auditSubjectSchema>;

/** One thing that was done, by whom and why: written with the change itself, and never altered. */
export const auditEntrySchema = z.strictObject({
  subject: auditSubjectSchema,
  /** What was done, as a code: `meeting-moved`. */
  what: z.string().min(1),
  /** A member of staff, an import, somebody outside the school who came by a link, or the machine. */
  who: z.union([staffIdSchema, importIdSchema, answererSchema, z.literal('system')]),
  why: z.string().nullable(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  at: instantSchema,
  requestId: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
