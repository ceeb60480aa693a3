import { type CalendarDate, calendarDateSchema } from '@waymark/domain';
import * as z from 'zod';

/** The government's list, https://www.gov.uk/bank-holidays.json: what is not named here is left aside. */
const publishedSchema = z.object({
  'england-and-wales': z.object({
    events: z
      .array(z.object({ title: z.string().min(1), date: calendarDateSchema, notes: z.string().default('') }))
      .min(1),
  }),
});

export interface BankHoliday {
  readonly on: CalendarDate;
  readonly title: string;
  /** It stands for a holiday that falls on a weekend. */
  readonly substitute: boolean;
}

export type BankHolidaysResult =
  | { readonly ok: true; readonly holidays: readonly BankHoliday[] }
  | { readonly ok: false; readonly reason: string };

const mend = 'Fetch https://www.gov.uk/bank-holidays.json again.';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The bank holidays of England and Wales in the government's published list, by day. statutory-rules.md 8. */
export function readBankHolidays(json: string): BankHolidaysResult {
  const list = parsed(json);
  if (list === undefined) return { ok: false, reason: `The list of bank holidays is not JSON. ${mend}` };
  const checked = publishedSchema.safeParse(list);
  if (!checked.success) {
    const where = checked.error.issues[0]?.path.join('.') || 'its beginning';
    return { ok: false, reason: `The list of bank holidays cannot be read at ${where}. ${mend}` };
  }
  const holidays = checked.data['england-and-wales'].events
    .map(({ title, date: on, notes }) => ({ on, title, substitute: /substitute/i.test(notes) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return { ok: true, holidays };
}
