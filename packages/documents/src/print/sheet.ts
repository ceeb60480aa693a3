import type PDFDocument from 'pdfkit';
import { breakLines, type Line } from './break-lines.ts';
import { type Direction, withoutMarks } from './direction.ts';
import { type FontName, fontId, type Weight } from './fonts.ts';
import type { OpenDocument } from './open-document.ts';
import type { Piece } from './stretches.ts';

/** Points in a millimetre: the sheet is laid out in millimetres, type in points. */
export const mm = 72 / 25.4;

export const sheet = { width: 210 * mm, height: 297 * mm, top: 25 * mm, bottom: 297 * mm - 22 * mm } as const;

export interface Style {
  /** Points. */
  readonly size: number;
  /** From one line to the next, in points, for Latin letters. */
  readonly leading: number;
  readonly weight: Weight;
}

export interface Box {
  readonly x: number;
  readonly width: number;
  readonly dir: Direction;
}

export interface SetLines {
  readonly lines: readonly Line[];
  readonly says: string;
  readonly style: Style;
  readonly box: Box;
  /** In points: letters with marks above and below take more. */
  readonly leading: number;
}

/** Arabic letters are set larger, and their marks reach higher and lower. */
const leadingOf = ({ leading }: Style, { dir }: Box): number => (dir === 'rtl' ? leading * 1.35 : leading);

const sizeOf = (font: FontName, style: Style): number => style.size * font.face.scale;

/** The shaper turns what it is given as a whole; word by word, from its cache, will do for letters that do not join. */
const shapedAs = (drawn: string) => (/\p{Script=Arabic}/u.test(drawn) ? { features: [] } : {});

/** Text in lines as wide as its box, ready to be drawn. */
export function fit({ pdf, faceFor }: OpenDocument, text: string | readonly Piece[], style: Style, box: Box): SetLines {
  const pieces = typeof text === 'string' ? [{ text, weight: style.weight }] : text;
  const measure = (drawn: string, font: FontName): number =>
    pdf.font(fontId(font), sizeOf(font, style)).widthOfString(drawn, shapedAs(drawn));
  const lines = breakLines(pieces, { dir: box.dir, width: box.width, faceFor, measure });
  const says = withoutMarks(pieces.map((piece) => piece.text).join(''));
  return { lines, says, style, box, leading: leadingOf(style, box) };
}

/** Draws a line on the base line `y`. The space after its last word is drawn too, lest words run together for a reader aloud. */
export function drawLine(pdf: PDFDocument, line: Line, { style, box }: SetLines, y: number): void {
  const settings = { lineBreak: false, baseline: 'alphabetic' } as const;
  let x = box.dir === 'rtl' ? box.x + box.width - line.width : box.x;
  for (const { drawn, font, width } of line.runs) {
    pdf.font(fontId(font), sizeOf(font, style)).text(drawn, x, y, { ...settings, ...shapedAs(drawn) });
    x += width;
  }
  if (line.endsWord && box.dir === 'ltr') pdf.text(' ', x, y, settings);
}

/** What a text says, for an element that is drawn in another order than it is read. */
export const readAs = ({ says, box }: SetLines): { readonly actual?: string } =>
  box.dir === 'rtl' ? { actual: says } : {};
