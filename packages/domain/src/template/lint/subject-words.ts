import type { LanguageTag } from '../language.ts';
import type { Placeholder } from '../placeholders.ts';

/** Beside the school's name and a day, all that the subject of a message may say. */
export const subjectWords: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['meeting', 'letter', 'at', 'from', 'on', 'school'],
  pl: ['spotkanie', 'list', 'w', 'ze', 'z', 'od', 'szkole', 'szkoły', 'szkoła', 'dnia'],
  ur: ['ملاقات', 'میٹنگ', 'خط', 'میں', 'سے', 'کا', 'کی', 'کو', 'اسکول', 'طرف'],
};

export const subjectFacts: readonly Placeholder[] = ['schoolName', 'meetingDay', 'today'];
