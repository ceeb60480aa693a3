import type { LanguageTag } from './language.ts';

/** "2pm", "9.30am". */
function english(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hour}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** From when to when, each `HH:mm`, as the language says it. */
export const hoursIn = {
  en: (from, to) => `${english(from)} to ${english(to)}`,
  pl: (from, to) => `godz. ${from}–${to}`,
  ur: (from, to) => `${from} سے ${to} تک`,
} as const satisfies Record<LanguageTag, (from: string, to: string) => string>;
