import type { Condition } from '../conditions.ts';
import type { MessageWords, WordsBlock } from '../words.ts';

/** One text of a message's words, with where it stands. */
export interface Piece {
  readonly path: string;
  readonly where: string;
  readonly text: string;
  readonly when: readonly Condition[];
  /** `always`: the message cannot do without it. `prose`: it is read as sentences. */
  readonly is: 'always' | 'prose' | 'value';
}

const piece = (is: Piece['is'], path: string, where: string, text: string, when: readonly Condition[] = []): Piece => ({
  ...{ is, path, where, text, when },
});

const blockPieces = (block: WordsBlock, n: number): readonly Piece[] => {
  const part = `Part ${n + 1}`;
  const at = `blocks.${n}`;
  switch (block.kind) {
    case 'text':
      return block.sentences.map(({ text, when }, i) =>
        piece('prose', `${at}.sentences.${i}.text`, `${part}, sentence ${i + 1}`, text, when),
      );
    case 'facts':
      return block.facts.flatMap(({ label, value }, i) => [
        piece('always', `${at}.facts.${i}.label`, `${part}, line ${i + 1}`, label),
        piece('value', `${at}.facts.${i}.value`, `${part}, line ${i + 1}`, value),
      ]);
    case 'list':
      return [
        piece('always', `${at}.title`, `${part}, its title`, block.title),
        ...block.items.map(({ text, when }, i) =>
          piece('prose', `${at}.items.${i}.text`, `${part}, item ${i + 1}`, text, when),
        ),
      ];
    case 'link':
      return [piece('always', `${at}.before`, `${part}, the words before the link`, block.before)];
  }
};

/** Every text of the words, each with its place. */
export const piecesOf = ({ subject, greeting, blocks, from }: MessageWords): readonly Piece[] => [
  piece('always', 'subject', 'The subject', subject),
  piece('value', 'greeting.named', 'The greeting by name', greeting.named),
  piece('always', 'greeting.unnamed', 'The greeting without a name', greeting.unnamed),
  ...blocks.flatMap(blockPieces),
  piece('always', 'from', 'Who it is from', from),
];
