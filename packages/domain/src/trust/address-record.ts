import * as z from 'zod';
import { type CalendarDate, calendarDateSchema } from '../calendar/index.ts';
import type { EmailState } from '../file/pupil.ts';
import { type NoticeId, noticeIdSchema } from '../ids/index.ts';

/** Why nothing is sent to an address: it does not take our messages, or its reader does not want them. */
export const suppressionReasonSchema = z.enum(['bounced', 'complained', 'suppressed']);
export type SuppressionReason = z.infer<typeof suppressionReasonSchema>;

export const suppressionSchema = z.strictObject({
  reason: suppressionReasonSchema,
  since: calendarDateSchema,
  /** The day from which a person let it be used again; null: it holds. */
  until: calendarDateSchema.nullable(),
  /** The provider's id of the message whose event it was. */
  event: z.string(),
  /** The files that say so of somebody's address: `P#…` a child's, `W#…` of staff, `C#…` a professional's row. */
  marked: z.array(z.string()),
});
export type Suppression = z.infer<typeof suppressionSchema>;

/** What a trust knows of an address, whoever has it: one address may be several people's, in several files. */
export const addressRecordSchema = z.strictObject({
  /** Messages that came back for the time being, since one last arrived. */
  cameBack: z.array(noticeIdSchema),
  suppression: suppressionSchema.nullable(),
});
export type AddressRecord = z.infer<typeof addressRecordSchema>;

/** How many messages on end must come back for the time being until their address is taken not to work. */
export const mostCameBack = 3;

const unknown: AddressRecord = { cameBack: [], suppression: null };

/** Why nothing may be sent to the address on the day; null: nothing keeps it from being sent to. */
export const suppressionOn = (record: AddressRecord | null, today: CalendarDate): Suppression | null => {
  const suppression = record?.suppression ?? null;
  return suppression === null || (suppression.until !== null && suppression.until <= today) ? null : suppression;
};

interface Suppress extends Pick<Suppression, 'reason' | 'event'> {
  /** The file that says so from now on. */
  readonly mark: string;
  readonly today: CalendarDate;
}

/** The address as it is suppressed. What is suppressed already keeps its day, its reason and its event. */
export const suppress = (record: AddressRecord | null, { mark, today, ...why }: Suppress): AddressRecord => {
  const before = record ?? unknown;
  const standing = suppressionOn(record, today) ?? { ...why, since: today, until: null, marked: [] };
  return { ...before, suppression: { ...standing, marked: [...new Set([...standing.marked, mark])] } };
};

/** One more message came back for the time being; told twice it counts once. */
export const noteCameBack = (record: AddressRecord | null, notice: NoticeId): AddressRecord => {
  const before = record ?? unknown;
  return { ...before, cameBack: [...new Set([...before.cameBack, notice])] };
};

/** A message arrived: whatever came back before it no longer counts. */
export const noteArrival = (record: AddressRecord): AddressRecord => ({ ...record, cameBack: [] });

/** A person lets the address be used again from today. */
export const liftSuppression = (record: AddressRecord, today: CalendarDate): AddressRecord => ({
  cameBack: [],
  suppression: record.suppression && { ...record.suppression, until: record.suppression.until ?? today },
});

/** How a file says of an address what its trust knows of it. */
export const emailStateOf = (suppression: Suppression | null): EmailState => suppression?.reason ?? 'ok';
