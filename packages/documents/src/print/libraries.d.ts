/** What is used of libraries that ship no types, or types that miss it (PDF/UA) or name another export than they have. */

declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  interface Marking {
    readonly type?: 'Pagination';
  }

  interface ElementFacts {
    readonly lang?: string;
    /** What the element says, in the order in which it is read. */
    readonly actual?: string;
  }

  export interface StructureElement {
    add(child: StructureChild): StructureElement;
    end(): void;
  }

  export type StructureChild = StructureElement | (() => void);

  interface DocumentOptions {
    readonly size: 'A4';
    readonly margin: number;
    readonly pdfVersion: '1.7';
    readonly tagged: true;
    readonly subset: 'PDF/UA';
    readonly displayTitle: true;
    readonly lang: string;
    readonly bufferPages: true;
    readonly autoFirstPage: false;
    /** Empty: none of the fonts that a reader's machine may or may not have. */
    readonly font: '';
    readonly info: {
      readonly Title: string;
      readonly Producer: string;
      readonly Creator: string;
      readonly CreationDate: Date;
    };
  }

  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    /** Any list, even an empty one, shapes the text as a whole; without it, word by word from a cache. */
    readonly features?: readonly string[];
  }

  export default class PDFDocument extends Readable {
    constructor(options: DocumentOptions);
    addPage(): this;
    continueOnNewPage(): this;
    switchToPage(page: number): void;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string, size: number): this;
    fillColor(colour: string): this;
    widthOfString(text: string, options?: Pick<TextOptions, 'features'>): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    struct(type: string, facts: ElementFacts, children: readonly StructureChild[]): StructureElement;
    struct(type: string, facts: ElementFacts): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', marking: Marking): this;
    endMarkedContent(): this;
    end(): void;
  }
}

declare module 'fontkit' {
  /** Reads a font; its tables are unpacked as they are asked for. */
  export function create(bytes: Uint8Array): { hasGlyphForCodePoint(code: number): boolean };
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, by the Unicode line breaking algorithm. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'bidi-js' {
  /** For each unit of the text, how deep it is nested: odd where it runs from right to left. */
  export interface EmbeddingLevels {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly unknown[];
  }

  export interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): EmbeddingLevels;
    /** The places of the characters from `start` to `end`, both included, in the order in which they are seen. */
    getReorderedIndices(text: string, levels: EmbeddingLevels, start: number, end: number): number[];
    getMirroredCharacter(character: string): string | null;
  }

  export default function bidiFactory(): Bidi;
}
