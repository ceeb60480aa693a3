const london = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/London' });
const day = london({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const time = london({ hour: '2-digit', minute: '2-digit' });
const iso = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day in London of an instant: "Thu 12 Mar 2026". */
export const spokenDay = (instant: string): string =>
  day.format(new Date(instant)).replaceAll(',', '').replace('Sept ', 'Sep ');

/** "14:02", in London. */
export const spokenTime = (instant: string): string => time.format(new Date(instant));

/** "Thu 12 Mar 2026, 14:02". */
export const spokenMoment = (instant: string): string => `${spokenDay(instant)}, ${spokenTime(instant)}`;

/** The calendar date in London of an instant: `2026-03-12`. */
export const dayOf = (instant: string): string => iso.format(new Date(instant));

/** "March 2026", of `2026-03`. */
export const spokenMonth = (yearMonth: string): string => month.format(Date.parse(`${yearMonth}-01`));

/** The month before `2026-03`: `2026-02`. */
export const monthBefore = (yearMonth: string): string => {
  const [year = 0, one = 1] = yearMonth.split('-').map(Number);
  return one === 1 ? `${year - 1}-12` : `${year}-${String(one - 1).padStart(2, '0')}`;
};
