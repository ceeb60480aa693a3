import type { TemplateView } from '@waymark/contracts';
import type { Values } from '../../forms/values.ts';

export type MessageWords = TemplateView['english'];
type Block = MessageWords['blocks'][number];
type Sentence = Extract<Block, { kind: 'text' }>['sentences'][number];

const sentenceValues = (at: string, sentences: readonly Sentence[]): [string, string][] => [
  ...sentences.map(({ text }, n): [string, string] => [`${at}.${n}.text`, text]),
  [`${at}.more`, ''],
];

const blockValues = (block: Block, n: number): [string, string][] => {
  const at = `blocks.${n}`;
  switch (block.kind) {
    case 'text':
      return sentenceValues(`${at}.sentences`, block.sentences);
    case 'facts':
      return block.facts.flatMap(({ label, value }, i): [string, string][] => [
        [`${at}.facts.${i}.label`, label],
        [`${at}.facts.${i}.value`, value],
      ]);
    case 'list':
      return [[`${at}.title`, block.title], ...sentenceValues(`${at}.items`, block.items)];
    case 'link':
      return [[`${at}.before`, block.before]];
  }
};

/** The words as the answers of a form: one text for each sentence, named by its place as findings name it. */
export const valuesOf = ({ subject, greeting, blocks, from }: MessageWords): Values =>
  Object.fromEntries([
    ['subject', subject],
    ['greeting.named', greeting.named],
    ['greeting.unnamed', greeting.unnamed],
    ...blocks.flatMap(blockValues),
    ['from', from],
  ]);

const saidIn = (values: Values, at: string, sentences: readonly Sentence[]): Sentence[] => [
  ...sentences.map(({ when }, n) => ({ text: (values[`${at}.${n}.text`] ?? '').trim(), when })),
  { text: (values[`${at}.more`] ?? '').trim(), when: [] },
];

const isSaid = ({ text }: Sentence): boolean => text !== '';

const blockFrom = (values: Values, block: Block, n: number): Block[] => {
  const at = `blocks.${n}`;
  const given = (name: string, before: string) => (values[`${at}.${name}`] ?? before).trim();
  switch (block.kind) {
    case 'text': {
      const sentences = saidIn(values, `${at}.sentences`, block.sentences).filter(isSaid);
      return sentences.length === 0 ? [] : [{ kind: 'text', sentences }];
    }
    case 'facts': {
      const facts = block.facts
        .map(({ label, value }, i) => ({
          label: given(`facts.${i}.label`, label),
          value: given(`facts.${i}.value`, value),
        }))
        .filter(({ label, value }) => label !== '' && value !== '');
      return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
    }
    case 'list': {
      const items = saidIn(values, `${at}.items`, block.items).filter(isSaid);
      const title = given('title', block.title);
      return items.length === 0 || title === '' ? [] : [{ kind: 'list', title, items }];
    }
    case 'link': {
      const before = given('before', block.before);
      return before === '' ? [] : [{ kind: 'link', before }];
    }
  }
};

/** The words that the answers make of those the form began with: an emptied sentence is taken out, a new one put in. */
export const wordsFrom = (before: MessageWords, values: Values): MessageWords => ({
  subject: (values.subject ?? '').trim(),
  greeting: {
    named: (values['greeting.named'] ?? '').trim(),
    unnamed: (values['greeting.unnamed'] ?? '').trim(),
  },
  blocks: before.blocks.flatMap((block, n) => blockFrom(values, block, n)),
  from: (values.from ?? '').trim(),
});

const blockLines = (block: Block): string[] => {
  switch (block.kind) {
    case 'text':
      return block.sentences.map(({ text }) => text);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'list':
      return [block.title, ...block.items.map(({ text }) => text)];
    case 'link':
      return [block.before];
  }
};

/** Every line of the words, for reading one version beside another. */
export const linesOf = ({ subject, greeting, blocks, from }: MessageWords): string[] => [
  subject,
  greeting.named,
  greeting.unnamed,
  ...blocks.flatMap(blockLines),
  from,
];

/** Another version's words as answers to the questions of this one: what this one has no place for is put at its part's end. */
export const valuesAlong = (asked: MessageWords, words: MessageWords): Values => {
  const theirs = valuesOf(words);
  const along: Record<string, string> = {};
  for (const name of Object.keys(valuesOf(asked))) along[name] = theirs[name] ?? '';
  for (const [name, text] of Object.entries(theirs)) {
    if (name in along) continue;
    const more = name.replace(/\.\d+\.text$/, '.more');
    if (more in along) along[more] = `${along[more] ?? ''} ${text}`.trim();
  }
  return along;
};

const isEmpty = (values: Values, name: string): boolean => (values[name] ?? '').trim() === '';

/** The answers that are said in a block, each with its place in it as the words will have it. */
const placesIn = (values: Values, block: Block, at: string): [string, string][] => {
  const said = (list: string, sentences: readonly Sentence[]): [string, string][] =>
    [...sentences.map((_, n) => `${at}.${list}.${n}.text`), `${at}.${list}.more`]
      .filter((name) => !isEmpty(values, name))
      .map((name, n) => [`${list}.${n}.text`, name]);
  switch (block.kind) {
    case 'text':
      return said('sentences', block.sentences);
    case 'facts':
      return block.facts.flatMap((_, i): [string, string][] =>
        ['label', 'value'].map((part) => [`facts.${i}.${part}`, `${at}.facts.${i}.${part}`]),
      );
    case 'list':
      return [['title', `${at}.title`], ...said('items', block.items)];
    case 'link':
      return [['before', `${at}.before`]];
  }
};

/** Which question of the form a place in the words answers, once what was emptied is taken out and what is new put in. */
export const questionAt = (before: MessageWords, values: Values): ReadonlyMap<string, string> => {
  const kept = before.blocks.flatMap((block, n) =>
    blockFrom(values, block, n).length === 0 ? [] : [placesIn(values, block, `blocks.${n}`)],
  );
  return new Map(
    kept.flatMap((places, m) => places.map(([place, name]): [string, string] => [`blocks.${m}.${place}`, name])),
  );
};
