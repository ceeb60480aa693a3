import * as z from 'zod';
import { calendarDateSchema } from '../calendar/index.ts';
import { type Evaluation, evaluateSubject } from './evaluate.ts';
import { previewCalendarSchema, previewSubjectSchema } from './subject.ts';

/** `asOf` is today and picks each rule's version. Without a calendar nothing that counts school days is found. */
export const deadlineInputSchema = z.strictObject({
  asOf: calendarDateSchema,
  calendar: previewCalendarSchema.nullish(),
  subjects: z.array(previewSubjectSchema),
});

export type DeadlineInput = z.input<typeof deadlineInputSchema>;

export type DeadlinePreview = { results: ({ id: string } & Evaluation)[] };

/**
 * The deadlines of each subject, in the order given. Nothing is stored and no clock is read. Throws ZodError, each fault
 * with its path, where the input does not fit.
 */
export function previewDeadlines(input: DeadlineInput): DeadlinePreview {
  const { asOf, calendar, subjects } = deadlineInputSchema.parse(input);
  const terms = calendar ? { terms: calendar.terms ?? [], insetDays: calendar.insetDays ?? [] } : null;
  return {
    results: subjects.map((subject) => ({ id: subject.id, ...evaluateSubject(subject, { asOf, calendar: terms }) })),
  };
}
