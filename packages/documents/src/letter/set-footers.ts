import type { OpenDocument } from '../print/open-document.ts';
import { drawLine, fit, mm, sheet } from '../print/sheet.ts';
import type { Letter } from './letter.ts';
import { column, small } from './styles.ts';

const pageWords: Readonly<Record<string, (page: number, of: number) => string>> = {
  en: (page, of) => `Page ${page} of ${of}`,
  pl: (page, of) => `Strona ${page} z ${of}`,
  ur: (page, of) => `صفحہ ${page} از ${of}`,
};

/** "Page 1 of 2" in the letter's language; figures alone in one whose words are not known here. */
function pageLabel(lang: string, page: number, of: number): string {
  const words = pageWords[lang.split('-')[0] ?? ''];
  return words === undefined ? `${page} / ${of}` : words(page, of);
}

const baseLine = sheet.height - 12 * mm;
const pageLabelWidth = 40 * mm;

/** The version at the foot of each of the letter's pages, and which page it is where there are more. */
export function setFooters(doc: OpenDocument, letter: Letter, first: number, count: number): void {
  const left = { x: column.x, width: column.width - pageLabelWidth, dir: 'ltr' } as const;
  for (let n = 0; n < count; n += 1) {
    doc.pdf.switchToPage(first + n);
    doc.pdf.markContent('Artifact', { type: 'Pagination' });
    const version = fit(doc, letter.footer, small, left);
    for (const [at, line] of version.lines.entries()) drawLine(doc.pdf, line, version, baseLine + at * version.leading);
    const label = fit(doc, count > 1 ? pageLabel(letter.lang, n + 1, count) : '', small, { ...left, dir: letter.dir });
    for (const line of label.lines) {
      drawLine(
        doc.pdf,
        line,
        { ...label, box: { x: column.x + column.width - line.width, width: line.width, dir: letter.dir } },
        baseLine,
      );
    }
    doc.pdf.endMarkedContent();
  }
}
