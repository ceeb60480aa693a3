import type PDFDocument from 'pdfkit';
import { drawLine, type SetLines, sheet } from './sheet.ts';

/** Text that runs down the page and on to the next. */
export interface Flow {
  /** Begins a new page unless so many points are left on this one. */
  readonly keep: (height: number) => void;
  readonly gap: (height: number) => void;
  /** `after`: so many points are left below its last line. */
  readonly set: (text: SetLines, after?: number) => void;
  /** Draws beside what comes next: a bullet, a label. */
  readonly beside: (text: SetLines) => void;
}

export const heightOf = ({ lines, leading }: SetLines): number => lines.length * leading;

/** A paragraph of up to so many lines is not parted by the end of a page. */
const keptWhole = 4;

/** Begins `top` points down the open page. */
export function openFlow(pdf: PDFDocument, top: number): Flow {
  let y = top;
  const keep = (height: number): void => {
    if (y + height <= sheet.bottom) return;
    pdf.continueOnNewPage();
    y = sheet.top;
  };
  const draw = (text: SetLines, n: number, at: number): void => {
    const line = text.lines[n];
    if (line !== undefined) drawLine(pdf, line, text, at + text.leading * 0.75);
  };
  return {
    keep,
    gap: (height) => {
      y += height;
    },
    set: (text, after = 0) => {
      const count = text.lines.length;
      text.lines.forEach((_, n) => {
        // Neither a first nor a last line stands alone at the end or the beginning of a page.
        const together = count <= keptWhole ? count - n : n === 0 || n === count - 2 ? 2 : 1;
        keep(together * text.leading + (n + together >= count ? after : 0));
        draw(text, n, y);
        y += text.leading;
      });
    },
    beside: (text) => {
      keep(text.leading);
      draw(text, 0, y);
    },
  };
}
