import type { TemplateView } from '@waymark/contracts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import type { MessageWords } from './words-values.ts';

type Block = MessageWords['blocks'][number];
type Sentence = Extract<Block, { kind: 'text' }>['sentences'][number];
type Conditions = TemplateView['conditions'];

const area = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  kind: 'area',
  rows: 2,
  name,
  label,
  ...(more.hint === undefined ? {} : { hint: more.hint }),
  ...(more.required === undefined ? {} : { required: more.required }),
  ...(more.heading === undefined ? {} : { heading: more.heading }),
});

/** In words, when a sentence is said; nothing where it always is. */
const saidWhen = ({ when }: Sentence, conditions: Conditions): string | null => {
  const said = when.map((name) => conditions.find((each) => each.name === name)?.said ?? name);
  return said.length === 0 ? null : `Said ${said.join(', and ')}.`;
};

const sentenceFields = (
  at: string,
  sentences: readonly Sentence[],
  { of, conditions }: { of: string; conditions: Conditions },
): FieldSpec[] => [
  ...sentences.map((sentence, n) => {
    const hint = saidWhen(sentence, conditions);
    return area(`${at}.${n}.text`, `${of}, sentence ${n + 1}`, hint === null ? {} : { hint });
  }),
  area(`${at}.more`, `${of}, one more sentence`),
];

const blockFields = (block: Block, n: number, conditions: Conditions): FieldSpec[] => {
  const of = `Part ${n + 1}`;
  const at = `blocks.${n}`;
  switch (block.kind) {
    case 'text':
      return sentenceFields(`${at}.sentences`, block.sentences, { of, conditions });
    case 'facts':
      return block.facts.flatMap((_, i) => [
        area(`${at}.facts.${i}.label`, `${of}, line ${i + 1}: what it is`),
        area(`${at}.facts.${i}.value`, `${of}, line ${i + 1}`),
      ]);
    case 'list':
      return [
        area(`${at}.title`, `${of}, its title`),
        ...sentenceFields(`${at}.items`, block.items, { of, conditions }),
      ];
    case 'link':
      return [
        area(`${at}.before`, `${of}, before the link`, { hint: 'The reader’s own link follows on the next line.' }),
      ];
  }
};

/** The questions of the form, in the order in which the message is read, by its parts. */
export const fieldsByPart = (
  words: MessageWords,
  conditions: Conditions,
): readonly { readonly title: string; readonly fields: readonly FieldSpec[] }[] => [
  {
    title: 'Subject and greeting',
    fields: [
      area('subject', 'Subject', { required: 'Write the subject' }),
      area('greeting.named', 'Greeting by name', { required: 'Write the greeting' }),
      area('greeting.unnamed', 'Greeting where no name is known', { required: 'Write the greeting' }),
    ],
  },
  ...words.blocks.map((block, n) => ({ title: `Part ${n + 1}`, fields: blockFields(block, n, conditions) })),
  { title: 'Who it is from', fields: [area('from', 'Who it is from', { required: 'Write who it is from' })] },
];
