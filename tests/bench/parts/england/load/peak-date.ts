import { addDays, date } from '@waymark/domain';

/**
 * The last school day before the half-term of February 2027, to which every step of the holidays that follow is moved
 * back, and the eve of which is when what is written here was last settled.
 */
export const peakOn = date('2027-02-12');
export const eve = addDays(peakOn, -1);

export const terms = [
  { from: '2026-09-02', to: '2026-10-23' },
  { from: '2026-11-02', to: '2026-12-18' },
  { from: '2027-01-04', to: '2027-02-12' },
  { from: '2027-02-22', to: '2027-03-25' },
  { from: '2027-04-12', to: '2027-05-28' },
  { from: '2027-06-07', to: '2027-07-21' },
].map(({ from, to }) => ({ from: date(from), to: date(to), name: null }));
