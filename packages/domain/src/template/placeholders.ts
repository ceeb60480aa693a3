import { type CalendarDate, type SpokenForm, spokenIn } from '../calendar/index.ts';
import { hoursIn } from './clock-time.ts';
import type { MessageFacts } from './facts.ts';
import { type LanguageTag, languages } from './language.ts';

interface PlaceholderMeaning {
  /** What stands there, in words for whoever edits a message. */
  readonly stands: string;
  /** What it becomes; null: there is no such fact, and a sentence that names it is left out. */
  readonly value: (facts: MessageFacts, language: LanguageTag) => string | null;
}

const day = (on: CalendarDate | null | undefined, language: LanguageTag, form: SpokenForm): string | null =>
  on === null || on === undefined ? null : spokenIn(languages[language].locale, on, form);

/** Every fact that the words of a message can name, written `{childName}`. There is none for a surname or a need. */
export const placeholders = {
  schoolName: { stands: 'the school’s name', value: ({ school }) => school.name },
  greetingName: { stands: 'the name that greets the reader', value: ({ greetingName }) => greetingName },
  childName: { stands: 'the child’s first name', value: ({ childName }) => childName },
  yearGroup: { stands: 'the child’s year group', value: ({ yearGroup }) => yearGroup },
  phone: { stands: 'the school’s telephone number', value: ({ school }) => school.phone },
  today: {
    stands: 'the day the message leaves, without its year',
    value: ({ today }, language) => day(today, language, 'day-and-month'),
  },
  meetingDay: {
    stands: 'the day of the meeting, without its year',
    value: ({ meeting }, language) => day(meeting?.on, language, 'day-and-month'),
  },
  meetingDate: {
    stands: 'the day of the meeting, with weekday and year',
    value: ({ meeting }, language) => day(meeting?.on, language, 'with-weekday'),
  },
  meetingTime: {
    stands: 'the hours of the meeting',
    value: ({ meeting }, language) => meeting && hoursIn[language](meeting.startsAt, meeting.endsAt),
  },
  place: { stands: 'the place of the meeting', value: ({ meeting }) => meeting?.place ?? null },
  others: {
    stands: 'how many people keep the time free, where there are several',
    value: ({ meeting }) => (meeting && meeting.others > 1 ? String(meeting.others) : null),
  },
  viewsBy: {
    stands: 'the day by which we ask for views, while there is time',
    value: ({ viewsBy }, language) => day(viewsBy, language, 'day-and-month'),
  },
  dueOn: { stands: 'the last day', value: ({ dueOn }, language) => day(dueOn, language, 'whole') },
  countedFrom: {
    stands: 'the day it counts from',
    value: ({ countedFrom }, language) => day(countedFrom, language, 'whole'),
  },
} as const satisfies Record<string, PlaceholderMeaning>;

export type Placeholder = keyof typeof placeholders;

/** Whether the name is of a fact that a message can name. */
export const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(placeholders, name);

/** The names that stand in braces in the text, known or not. */
export const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
