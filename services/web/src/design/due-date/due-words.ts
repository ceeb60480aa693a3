const midnight = (iso: string) => {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = iso.split('-').map(Number);
  const at = Date.UTC(year, month - 1, day);
  if (Number.isNaN(at))
    throw new RangeError('A due date was not of the form YYYY-MM-DD. Pass the calendar date as the API gives it.');
  return at;
};

/** Whole days from one ISO date to another; negative when the second is earlier. For wording only: law's periods are counted in the domain. */
export const daysBetween = (from: string, to: string) => Math.round((midnight(to) - midnight(from)) / 86_400_000);

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const short = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "Thu 12 Mar 2026", or "Thursday 12 March 2026". */
export const spokenDate = (iso: string, length: 'short' | 'long' = 'short') =>
  (length === 'short' ? short : long).format(midnight(iso)).replaceAll(',', '').replace('Sept ', 'Sep ');

const counted = (days: number) => {
  if (days === 1) return '1 day';
  return days < 14 ? `${days} days` : `${Math.floor(days / 7)} weeks`;
};

/** How near a due date is: overdue, due within a week, or later. */
export type Nearness = 'overdue' | 'soon' | 'later';

/** "overdue by 3 days", "today", "tomorrow", "in 6 weeks"; no words beyond 26 weeks, where the date says enough. */
export const dueWords = (due: string, today: string): { readonly nearness: Nearness; readonly words: string } => {
  const days = daysBetween(today, due);
  if (days < 0) return { nearness: 'overdue', words: `overdue by ${counted(-days)}` };
  if (days === 0) return { nearness: 'soon', words: 'today' };
  if (days === 1) return { nearness: 'soon', words: 'tomorrow' };
  return { nearness: days <= 7 ? 'soon' : 'later', words: days <= 182 ? `in ${counted(days)}` : '' };
};

/** The same for what others owe: "expected 3 days ago", never overdue. */
export const waitingWords: typeof dueWords = (due, today) => {
  const days = daysBetween(today, due);
  return days < 0 ? { nearness: 'later', words: `expected ${counted(-days)} ago` } : dueWords(due, today);
};
