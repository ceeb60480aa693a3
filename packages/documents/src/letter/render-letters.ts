import type { StructureElement } from 'pdfkit';
import { heightOf, openFlow } from '../print/flow.ts';
import { type OpenDocument, openDocument } from '../print/open-document.ts';
import { fit } from '../print/sheet.ts';
import type { BatchPrinting, Letter, Printing } from './letter.ts';
import { setAddress, setLetterhead } from './set-address.ts';
import { setBlock, setElement, setParagraph } from './set-block.ts';
import { setFooters } from './set-footers.ts';
import { body, bodyTop, column, title } from './styles.ts';

function setLetter(doc: OpenDocument, root: StructureElement, letter: Letter): void {
  doc.pdf.addPage();
  const first = doc.pdf.bufferedPageRange().count - 1;
  const section = doc.pdf.struct('Sect', { lang: letter.lang });
  root.add(section);
  setLetterhead(doc, section, letter);
  setAddress(doc, section, letter);
  const box = { ...column, dir: letter.dir };
  const flow = openFlow(doc.pdf, bodyTop);
  const setting = { doc, section, flow, box };
  for (const line of [letter.date, letter.reference]) {
    if (line !== null) setElement(setting, 'P', fit(doc, line, body, box));
  }
  flow.gap(12);
  setElement(setting, 'H1', fit(doc, letter.heading, title, box));
  flow.gap(12);
  setParagraph(setting, letter.greeting);
  const closing = heightOf(fit(doc, letter.closing, body, box));
  for (const block of letter.blocks) setBlock(setting, block, block === letter.blocks.at(-1) ? closing : 0);
  setParagraph(setting, letter.closing);
  section.end();
  setFooters(doc, letter, first, doc.pdf.bufferedPageRange().count - first);
}

/**
 * One PDF of many letters, each beginning a page of its own: A4, tagged, marked PDF/UA-1, its fonts within it. The same
 * letters give the same bytes. Rejects where there is no letter.
 */
export async function renderLetters(letters: readonly Letter[], printing: BatchPrinting): Promise<Uint8Array> {
  const [first] = letters;
  if (first === undefined) throw new RangeError('There is no letter to print. Give at least one.');
  const doc = await openDocument({ title: printing.title, lang: first.lang, madeAt: printing.madeAt });
  const root = doc.pdf.struct('Document', {});
  doc.pdf.addStructure(root);
  for (const letter of letters) {
    if (printing.startOn === 'odd-page' && doc.pdf.bufferedPageRange().count % 2 === 1) doc.pdf.addPage();
    setLetter(doc, root, letter);
  }
  root.end();
  return doc.finish();
}

/** One letter as a PDF, titled by its heading: see {@link renderLetters}. */
export function renderLetter(letter: Letter, { madeAt }: Printing): Promise<Uint8Array> {
  return renderLetters([letter], { title: letter.heading, madeAt, startOn: 'any-page' });
}
