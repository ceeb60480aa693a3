import type { WordsState } from '@waymark/contracts';
import type { StatusKind } from '../../design/status/kinds.ts';

/** Whether a message leaves in a language, and in whose words. */
export const wordsStates = {
  'built-in': { kind: 'told', words: 'Sent as it comes' },
  own: { kind: 'told', words: 'Sent in your words' },
  draft: { kind: 'held', words: 'Draft: not sent' },
  none: { kind: 'not-started', words: 'No words yet' },
} as const satisfies Record<WordsState, { readonly kind: StatusKind; readonly words: string }>;

export const languageNames = { en: 'English', pl: 'Polish', ur: 'Urdu' } as const;

/** How the words of a language run on a page. */
export const languageRuns = {
  en: { lang: 'en-GB', dir: 'ltr' },
  pl: { lang: 'pl', dir: 'ltr' },
  ur: { lang: 'ur', dir: 'rtl' },
} as const;

export const audienceNames = {
  family: 'Parent or carer',
  'young-person': 'Young person',
  professional: 'Professional',
} as const;
