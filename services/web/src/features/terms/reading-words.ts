import type { CalendarEntry, Reading, SkippedEntry, YearQuestion } from '@waymark/intake/calendar';
import { spokenDate } from '../../design/due-date/due-words.ts';

/** What an entry of a published calendar says of the school year, for a person to check or to choose. */
const readingWords = {
  term: 'School, from the first day to the last',
  begins: 'A term begins',
  ends: 'A term ends',
  holiday: 'Half-term or holiday',
  'holiday-begins': 'A holiday begins',
  inset: 'INSET day',
  closed: 'No school, for another reason',
  'bank-holiday': 'Bank holiday, known already',
} as const satisfies Record<Reading, string>;

export const nothing = 'nothing';
export type Said = Reading | typeof nothing;

const choices = ['begins', 'ends', 'holiday', 'inset', 'closed', 'term'] as const;

/** What a person may choose for an entry: what it was taken for is always among them. */
export const choicesFor = (taken: Said) => [
  { value: nothing, label: 'Nothing about the school year' } as const,
  ...[...new Set<Reading>([...choices, ...(taken === nothing ? [] : [taken])])].map((value) => ({
    value,
    label: readingWords[value],
  })),
];

export const daysWords = ({ from, to }: Pick<CalendarEntry, 'from' | 'to'>): string =>
  from === to ? spokenDate(from) : `${spokenDate(from)} to ${spokenDate(to)}`;

export const questionWords = ({ code, on }: YearQuestion): string => {
  const day = on === null ? '' : spokenDate(on);
  switch (code) {
    case 'no-last-day':
      return `A term begins on ${day}, and nothing says when it ends. Say so of an entry below, or type it in.`;
    case 'no-first-day':
      return `A term ends on ${day}, and nothing says when it began. Say so of an entry below, or type it in.`;
    case 'outside-terms':
      return `${day} is marked as a day without school and lies in no term. It was left out.`;
    case 'no-terms':
      return 'No term could be made of what the calendar says. Say what entries below mean, or type the terms in.';
  }
};

const skippedWords: Readonly<Record<SkippedEntry['reason'], string>> = {
  'called-off': 'called off',
  unreadable: 'could not be read',
  unfinished: 'is cut off',
  'repeats-oddly': 'repeats in a way that is not worked out here',
};

export const skippedLine = ({ line, reason }: SkippedEntry): string =>
  `The entry at line ${line} of the file: ${skippedWords[reason]}`;
