import * as z from 'zod';
import { addDays, addWorkingDays, type CalendarDate, spokenWithDay } from '../calendar/index.ts';

/** How long a council gives a school to answer a consultation, and by which days it counts. */
export const consultationSchema = z.strictObject({
  days: z.int().min(1).max(60),
  counted: z.enum(['calendar', 'working']),
});
export type Consultation = z.infer<typeof consultationSchema>;

/** What a trust has agreed with one local authority, by the authority's name as GIAS writes it. */
export const laSettingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Weeks between the latest meeting and the end of the year; the law needs 4, some councils ask for more. */
  meetingBufferWeeks: z.int().min(4).max(26),
  /** Where its review form is to be had. */
  formUrl: z
    .url({ protocol: /^https$/, error: 'is not a full address; write it like https://www.council.gov.uk/review' })
    .max(500)
    .nullable()
    .default(null),
  /** Null: it has said nothing, and the Code's 15 days stand alone. */
  consultation: consultationSchema.nullable().default(null),
  /** How to reach its SEND team, for staff. */
  contactNote: z.string().trim().max(500).nullable().default(null),
});
export type LaSettings = z.infer<typeof laSettingsSchema>;

/** What holds of a council of which a trust has said nothing: what the law needs, and no more. statutory-rules.md R2. */
export const lawfulSettings = (name: string): LaSettings => ({
  ...{ name, meetingBufferWeeks: 4, formUrl: null, consultation: null, contactNote: null },
});

/** The day by which a council wants an answer to a consultation of that day; the day itself is not counted. */
export const councilWantsBy = ({ days, counted }: Consultation, consultedOn: CalendarDate): CalendarDate =>
  counted === 'calendar' ? addDays(consultedOn, days) : addWorkingDays(consultedOn, days);

/**
 * What to say beside the Code's day where a council counts otherwise: both days, and to keep the earlier. Null where
 * they agree. statutory-rules.md N6.
 */
export const consultationNote = (
  { name, consultation }: LaSettings,
  { consultedOn, dueOn }: { readonly consultedOn: CalendarDate; readonly dueOn: CalendarDate },
): string | null => {
  if (consultation === null) return null;
  const wants = councilWantsBy(consultation, consultedOn);
  if (wants === dueOn) return null;
  const asks = `${name} asks for an answer within ${consultation.days} ${consultation.counted} days: by ${spokenWithDay(wants)}.`;
  const guidance = `The Code of Practice says 15 calendar days: by ${spokenWithDay(dueOn)}.`;
  return `${asks} ${guidance} Answer by the earlier of the two.`;
};
