import { daysBetween } from '../../design/due-date/due-words.ts';

/** As far ahead as Today looks, and the longest holiday: by then the next terms are wanted. */
const wantedAhead = 56;

/** Whether a school's terms reach as far as its deadlines are worked towards. */
export const termsState = (today: string, termsUntil: string | null): 'none' | 'over' | 'ending' | 'known' => {
  if (termsUntil === null) return 'none';
  const left = daysBetween(today, termsUntil);
  if (left < 0) return 'over';
  return left < wantedAhead ? 'ending' : 'known';
};
