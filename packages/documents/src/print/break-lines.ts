import LineBreaker from 'linebreak';
import { type Direction, drawnOrder, seenOrder } from './direction.ts';
import type { FontName, Fonts } from './fonts.ts';
import { type Piece, type Stretched, stretchesOf } from './stretches.ts';

/** A stretch of one font and one direction, as it is drawn. */
export interface Run {
  readonly drawn: string;
  readonly font: FontName;
  /** Points. */
  readonly width: number;
}

export interface Line {
  /** From the left. */
  readonly runs: readonly Run[];
  readonly width: number;
  /** Whether it ends with a word, not within one. */
  readonly endsWord: boolean;
}

export interface Column {
  readonly dir: Direction;
  readonly width: number;
  readonly faceFor: Fonts['faceFor'];
  readonly measure: (drawn: string, font: FontName) => number;
}

const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, { width }) => sum + width, 0);

/** Where the part ends but for the space after it. */
const withoutSpace = (text: string, from: number, to: number): number => from + text.slice(from, to).trimEnd().length;

/** The runs of a part of the text, in the order in which they are read. */
function runsWithin({ text, stretches }: Stretched, [from, to]: readonly [number, number], { measure }: Column): Run[] {
  return stretches
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end, font, level }) => {
      const drawn = drawnOrder(text.slice(Math.max(start, from), Math.min(end, to)), level);
      return { drawn, font, width: drawn === '' ? 0 : measure(drawn, font) };
    });
}

function lineOf(whole: Stretched, [start, to]: readonly [number, number], column: Column): Line {
  const { text, levels, stretches } = whole;
  const end = withoutSpace(text, start, to);
  const order = end > start ? seenOrder(text, levels, start, end) : [];
  const seen = new Set(order.flatMap((at) => stretches.find((one) => one.start <= at && at < one.end) ?? []));
  const runs = [...seen]
    .flatMap((one) => runsWithin(whole, [Math.max(one.start, start), Math.min(one.end, end)], column))
    .filter(({ drawn }) => drawn !== '');
  return { runs, width: widthOf(runs), endsWord: end < to || to === text.length };
}

/** Where a line may end, by Unicode's rules. */
function placesToBreak(text: string): readonly number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.push(next.position);
  return places;
}

/** The places after each character: where a word is cut that is wider than the column. */
const placesWithin = (text: string, from: number, to: number): readonly number[] =>
  [...text.slice(from, to)].map((_, n, all) => from + all.slice(0, n + 1).join('').length);

/**
 * Sets text in lines no wider than the column: broken by Unicode's rules, each line in the order in which it is seen.
 * A word wider than the column, such as a long web address, is cut.
 */
export function breakLines(pieces: readonly Piece[], column: Column): readonly Line[] {
  const whole = stretchesOf(pieces, column.dir, column.faceFor);
  const { text } = whole;
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let filled = 0;

  const close = (): void => {
    if (end > start) lines.push(lineOf(whole, [start, end], column));
    start = end;
    filled = 0;
  };
  const take = (place: number): void => {
    const word = widthOf(runsWithin(whole, [end, withoutSpace(text, end, place)], column));
    if (filled + word > column.width && end > start) close();
    const cuts = word > column.width ? placesWithin(text, end, place) : [];
    if (cuts.length > 1) {
      for (const cut of cuts) take(cut);
    } else {
      filled += widthOf(runsWithin(whole, [end, place], column));
      end = place;
    }
  };
  for (const place of placesToBreak(text)) take(place);
  close();
  return lines;
}
