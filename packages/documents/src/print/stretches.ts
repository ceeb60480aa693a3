import type { EmbeddingLevels } from 'bidi-js';
import { type Direction, levelsOf, withFiguresInOrder } from './direction.ts';
import type { FontName, Fonts, Weight } from './fonts.ts';

export interface Piece {
  readonly text: string;
  readonly weight: Weight;
}

/** A part of a text in one font and one direction. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly font: FontName;
  /** Odd where it runs from right to left. */
  readonly level: number;
}

export interface Stretched {
  readonly text: string;
  readonly levels: EmbeddingLevels;
  readonly stretches: readonly Stretch[];
}

/** Stands for a character that no font has. */
const replacement = '?';

/** Spaces and hyphens of special widths and habits, which fonts lack, as their plain kin. */
const plainKin = (text: string): string =>
  text
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/[\u2000-\u200a\u205f\u3000 \t\r\n]+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');

/** Composed letters, so that ś is one that a font has; what no font has is seen to be missing. */
const settable = (text: string, dir: Direction, faceFor: Fonts['faceFor']): string =>
  [...plainKin(withFiguresInOrder(text, dir).normalize('NFC'))]
    .map((character) =>
      faceFor(character) === null && !/\p{Default_Ignorable_Code_Point}/u.test(character) ? replacement : character,
    )
    .join('');

/** The pieces as one text, cut where the font or the direction changes. */
export function stretchesOf(pieces: readonly Piece[], dir: Direction, faceFor: Fonts['faceFor']): Stretched {
  const parts = pieces.map((piece) => ({ ...piece, text: settable(piece.text, dir, faceFor) }));
  const text = parts.map((part) => part.text).join('');
  const levels = levelsOf(text, dir);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const part of parts) {
    for (const character of part.text) {
      const level = levels.levels[at] ?? 0;
      const face = faceFor(character);
      const last = stretches.at(-1);
      const end = at + character.length;
      if (face !== null && last?.font.face === face && last.font.weight === part.weight && last.level === level) {
        stretches[stretches.length - 1] = { ...last, end };
      } else if (face !== null) {
        stretches.push({ start: at, end, font: { face, weight: part.weight }, level });
      }
      at = end;
    }
  }
  return { text, levels, stretches };
}
