import { dayOfWeek, daysBetween, isBankHoliday, isWeekend } from '@waymark/domain';
import { lookUp } from '../words/look-up.ts';
import { wordKey } from '../words/word-key.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/**
 * What an entry says of the school year: `term`, a stretch of teaching; `begins` and `ends`, its first and last day;
 * `holiday`, half-terms included, and `holiday-begins`; `inset`; `closed`, a day without school for another reason;
 * `bank-holiday`, known already.
 */
export type Reading = 'term' | 'begins' | 'ends' | 'holiday' | 'holiday-begins' | 'inset' | 'closed' | 'bank-holiday';

const season = '(autumn|spring|summer|michaelmas|lent|trinity|christmas|easter|academic|school|half)';

/** About part of the school, or about something that only happens near a term's ends. */
const aside =
  /\b(years? \d|yr ?\d|y\d|reception|nursery|pre ?school|sixth|key stage|ks ?\d|clubs?|camp|fair|fayre|assembly|concert|carol|service|party|disco|performance|production|trip|meetings?|evening|reports?|deadline|non uniform|lunch|twilight)\b/;
const bankHoliday =
  /\b(bank holiday|public holiday|good friday|easter monday|early may|boxing day|christmas day|new year s day|may day)\b/;
const inset =
  /\b(insets?|in service|training days?|staff training|staff development|teacher days?|non pupil|pupil free|pd days?|cpd|professional development|baker day|closed (to|for) (all )?(pupils|children|students))\b/;
const begins = new RegExp(
  `\\b(first day (of|back)( the)?( ${season})*( term| school| year| after|$)|(?<!half )term( \\d)? (starts|begins|opens|commences|resumes)|(start|beginning) of( the)?( new)?( ${season})* (?<!half )(term|year)|school (re ?opens|opens|starts|begins|returns|resumes)|(pupils|children|students) (return|back|start)|(return|back) to school)`,
);
const ends = new RegExp(
  `\\b(last day (of|before)( the)?( ${season})*( term| school| year| holidays?|$)|(?<!half )term( \\d)? (ends|finishes|closes)|end of( the)?( ${season})* (?<!half )(term|year)|school (closes|breaks up|finishes|ends)|breaks? up|breaking up)`,
);
const holidayBegins = /\b(half ?term|holidays?|break) (begins|starts)\b|\b(start|beginning) of half ?term\b/;
const holiday =
  /\b(half ?term|mid ?term|(christmas|easter|summer|winter|spring|autumn|october|february|may|whitsun|school) (holidays?|break|vacation))\b|\bholidays?$/;
const unclear = /\bhalf ?term (ends|finishes)\b|\bend of( the)? half ?term\b/;
const closed = /\bschool (is )?closed\b/;
const teaching = /\bterm\b|^(autumn|spring|summer) (1|2|1st|2nd|first|second)\b/;

/** A half-term holiday lasts a week or two; what lasts longer under that name is the teaching between two. */
const longestHalfTerm = 17;
const longestTerm = 120;

function readingOfStretch(words: string, summary: string, days: number): Reading | null {
  const known = lookUp('term-part', summary).meaning;
  if (/\bhalf ?term\b/.test(words) && days > longestHalfTerm) return days <= longestTerm ? 'term' : null;
  if (known === 'holiday' || holiday.test(words)) return 'holiday';
  if (closed.test(words)) return days > 2 ? 'holiday' : 'closed';
  return (known === 'term' || teaching.test(words)) && days > 14 && days <= longestTerm ? 'term' : null;
}

/** What the entry says of the school year; null where it says nothing of it, or nothing that is sure enough to use. */
export function readingOf({ summary, from, to }: CalendarEntry): Reading | null {
  const words = wordKey(summary);
  const days = daysBetween(from, to) + 1;
  // A bank holiday that is not known as one takes a school day away all the same.
  if (bankHoliday.test(words)) return isBankHoliday(from) || isWeekend(from) ? 'bank-holiday' : 'closed';
  if (inset.test(words) && !words.includes('twilight')) return days <= 10 ? 'inset' : null;
  if (aside.test(words)) return null;
  if (days <= 3) {
    if (unclear.test(words)) return null;
    // On any other day it may be the last of teaching that is meant.
    if (holidayBegins.test(words)) return [6, 7, 1].includes(dayOfWeek(from)) ? 'holiday-begins' : null;
    if (begins.test(words)) return 'begins';
    if (ends.test(words)) return 'ends';
  }
  return readingOfStretch(words, summary, days);
}
