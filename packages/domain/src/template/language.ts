import * as z from 'zod';

/** A language that messages can be in. */
export interface Language {
  /** Its English name, as staff read it. */
  readonly name: string;
  /** Its name in itself, as its readers know it. */
  readonly own: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** "This message is in two languages, one below the other", as a message in both begins. */
  readonly againBelow: string;
}

/** Every language that messages have words in. A new one is a line here and its words in `built-in/`. */
export const languages = {
  en: {
    name: 'English',
    own: 'English',
    locale: 'en-GB',
    dir: 'ltr',
    againBelow: 'This message is below in English too.',
  },
  pl: {
    name: 'Polish',
    own: 'polski',
    locale: 'pl-PL',
    dir: 'ltr',
    againBelow: 'Ta wiadomość jest po polsku, a niżej po angielsku.',
  },
  ur: {
    name: 'Urdu',
    own: 'اردو',
    locale: 'ur-PK',
    dir: 'rtl',
    againBelow: 'یہ پیغام اردو میں ہے، اور نیچے انگریزی میں بھی ہے۔',
  },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof languages;
export const languageTags = ['en', 'pl', 'ur'] as const satisfies readonly LanguageTag[];
export const languageTagSchema = z.enum(languageTags);

/** What a school's records call a language: names, its own name, ISO 639 codes and the codes of the school census. */
const calledIn: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['english', 'en', 'eng', 'enb', 'en-gb', 'british english'],
  pl: ['polish', 'polski', 'język polski', 'pl', 'pol', 'pl-pl'],
  ur: ['urdu', 'اردو', 'ur', 'urd', 'ur-pk'],
};

/** The language that free text such as "Polish" or "polski" names; null where it names none that messages are in. */
export function languageNamed(text: string | null): LanguageTag | null {
  const wanted = (text ?? '').trim().toLowerCase();
  return languageTags.find((tag) => calledIn[tag].includes(wanted)) ?? null;
}
