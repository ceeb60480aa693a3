import type { Instant } from '@waymark/domain';
import PDFDocument from 'pdfkit';
import { type Fonts, loadFonts } from './fonts.ts';

export interface DocumentFacts {
  /** Shown as the window's title: no child's name. */
  readonly title: string;
  /** A language tag: "en-GB". */
  readonly lang: string;
  readonly madeAt: Instant;
}

export interface OpenDocument {
  readonly pdf: PDFDocument;
  readonly faceFor: Fonts['faceFor'];
  readonly finish: () => Promise<Uint8Array>;
}

/** An A4 document without pages: tagged, marked PDF/UA-1, with none but its own fonts. The same facts give the same bytes. */
export async function openDocument({ title, lang, madeAt }: DocumentFacts): Promise<OpenDocument> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    displayTitle: true,
    lang,
    bufferPages: true,
    autoFirstPage: false,
    font: '',
    info: { Title: title, Producer: 'Waymark', Creator: 'Waymark', CreationDate: new Date(madeAt) },
  });
  const { bytes, faceFor } = await loadFonts();
  for (const [id, font] of bytes) pdf.registerFont(id, font);
  const finish = async (): Promise<Uint8Array> => {
    pdf.end();
    const parts: Uint8Array[] = [];
    for await (const part of pdf) parts.push(part);
    return Buffer.concat(parts);
  };
  return { pdf, faceFor, finish };
}
