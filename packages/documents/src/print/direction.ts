import bidiFactory, { type EmbeddingLevels } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** Marks that steer the order of text and are not seen. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text without the marks that only steer its order. */
export const withoutMarks = (text: string): string => text.replace(invisible, '');

/** Figures in groups, as of a telephone number: between right-to-left words the groups would change places. */
const groupedFigures = /\+?\d+(?:[ -]\d+)+/g;

/** What is kept apart already, and tells nothing of the direction of the text around it. */
const keptApart = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * Keeps a text together, in its own order, within text of the other direction. One whose words are all kept apart already
 * has no direction of its own, and would be read from the left: it is read as the text around it.
 */
export const isolated = (text: string, dir: Direction): string => {
  const rest = text.replace(keptApart, '');
  if (rest === text || /\p{L}/u.test(rest)) return `\u2068${text}\u2069`;
  return `${dir === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
};

/** The text with its grouped figures kept in their order. */
export const withFiguresInOrder = (text: string, dir: Direction): string =>
  dir === 'ltr' ? text : text.replace(groupedFigures, (figures) => `\u2066${figures}\u2069`);

/** Which parts of the text run from right to left, by Unicode's algorithm. */
export const levelsOf = (text: string, dir: Direction): EmbeddingLevels => bidi.getEmbeddingLevels(text, dir);

/** The places from `start` up to `end`, that one left out, in the order in which the eye meets them from the left. */
export const seenOrder = (text: string, levels: EmbeddingLevels, start: number, end: number): readonly number[] =>
  bidi.getReorderedIndices(text, levels, start, end - 1);

/**
 * The characters to hand to the font for a stretch of one level. The font's shaper turns Arabic letters round itself,
 * figures of that script included, and nothing else: what it would leave or turn wrongly is turned here.
 */
export function drawnOrder(text: string, level: number): string {
  const seen = withoutMarks(text);
  const rightToLeft = level % 2 === 1;
  const mirrored = rightToLeft
    ? [...seen].map((character) => bidi.getMirroredCharacter(character) ?? character)
    : [...seen];
  const shaperTurns = /\p{Script=Arabic}/u.test(seen);
  return (rightToLeft === shaperTurns ? mirrored : mirrored.reverse()).join('');
}
