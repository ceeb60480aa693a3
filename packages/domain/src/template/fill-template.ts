import { conditions } from './conditions.ts';
import type { MessageFacts } from './facts.ts';
import { type LanguageTag, languages } from './language.ts';
import type { Block, Letter } from './letter.ts';
import { isPlaceholder, placeholders } from './placeholders.ts';
import type { MessageWords, Sentence, WordsBlock } from './words.ts';

/** Keeps a name or number as it is written within text that runs the other way (Unicode's first strong isolate). */
const apart = (value: string): string => `\u2068${value}\u2069`;

const factNamed = (name: string, facts: MessageFacts, language: LanguageTag): string | null => {
  if (!isPlaceholder(name)) {
    const known = Object.keys(placeholders).join(', ');
    throw new Error(`The words of a message name {${name}}, which is no fact. Write one of these: ${known}.`);
  }
  const value = placeholders[name].value(facts, language);
  return value === null || languages[language].dir === 'ltr' ? value : apart(value);
};

/** The text with its facts; null where one of them is not there. */
const filled = (text: string, facts: MessageFacts, language: LanguageTag): string | null => {
  const values = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => factNamed(name, facts, language));
  if (values.includes(null)) return null;
  return text.replaceAll(/\{[^{}]*\}/g, () => values.shift() ?? '');
};

/**
 * The message that these words make of these facts. A sentence is said where its conditions hold and every fact that it
 * names is there. Throws where the words name a fact that there is not, and where a subject, greeting or sender lacks
 * one of its own: `lintWords` finds both before words are approved.
 */
export function fillTemplate(language: LanguageTag, words: MessageWords, facts: MessageFacts): Letter {
  const must = (text: string): string => {
    const whole = filled(text, facts, language);
    if (whole === null)
      throw new Error(`A part that no message can do without names a fact that is not there: ${text}`);
    return whole;
  };
  const said = (sentences: readonly Sentence[]): string[] =>
    sentences
      .filter(({ when }) => when.every((condition) => conditions[condition].holds(facts)))
      .map(({ text }) => filled(text, facts, language))
      .filter((text) => text !== null);

  const block = (part: WordsBlock): readonly Block[] => {
    switch (part.kind) {
      case 'text': {
        const sentences = said(part.sentences);
        return sentences.length === 0 ? [] : [{ kind: 'text', sentences }];
      }
      case 'facts': {
        const lines = part.facts.map(({ label, value }) => ({ label, value: filled(value, facts, language) }));
        const known = lines.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
        return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
      }
      case 'list': {
        const items = said(part.items);
        return items.length === 0 ? [] : [{ kind: 'list', title: must(part.title), items }];
      }
      case 'link':
        return facts.replyUrl === null ? [] : [{ kind: 'link', before: must(part.before), url: facts.replyUrl }];
    }
  };

  return {
    language,
    subject: must(words.subject),
    greeting: must(facts.greetingName === null ? words.greeting.unnamed : words.greeting.named),
    blocks: words.blocks.flatMap(block),
    from: must(words.from),
  };
}
