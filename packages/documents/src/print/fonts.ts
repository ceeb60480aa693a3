import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** A part of a typeface, as its package cuts it. */
export interface Face {
  readonly file: string;
  /** How much larger it is set than Inter, to look as large. */
  readonly scale: number;
}

export interface FontName {
  readonly face: Face;
  readonly weight: Weight;
}

export interface Fonts {
  /** The bytes of every font by its id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The part of a typeface that has the character; null where none has. */
  readonly faceFor: (character: string) => Face | null;
}

const interParts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const;

/** A character is set in the first that has it. */
const faces: readonly Face[] = [
  ...interParts.map((part) => ({ file: `inter/files/inter-${part}`, scale: 1 })),
  { file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic', scale: 1.2 },
];

const cssWeights = { regular: 400, bold: 700 } as const satisfies Record<Weight, number>;

/** The name under which a document knows the font: its file, within the packages of `@fontsource`. */
export const fontId = ({ face, weight }: FontName): string => `${face.file}-${cssWeights[weight]}-normal.woff`;

const weights = ['regular', 'bold'] as const;
const fontIds = faces.flatMap((face) => weights.map((weight) => fontId({ face, weight })));

/** By Node's rules from where the module runs: beside a bundle as in the workspace. */
const { resolve } = createRequire(import.meta.url);

async function readFonts(): Promise<Fonts> {
  const bytes = new Map(
    await Promise.all(fontIds.map(async (id) => [id, await readFile(resolve(`@fontsource/${id}`))] as const)),
  );
  const covers = faces.map((face) => {
    const file = bytes.get(fontId({ face, weight: 'regular' }));
    return { face, font: file === undefined ? null : create(file) };
  });
  const known = new Map<string, Face | null>();
  const find = (character: string): Face | null => {
    const code = character.codePointAt(0) ?? 0;
    return covers.find(({ font }) => font?.hasGlyphForCodePoint(code))?.face ?? null;
  };
  const faceFor = (character: string): Face | null => {
    const face = known.get(character) ?? find(character);
    known.set(character, face);
    return face;
  };
  return { bytes, faceFor };
}

let fonts: Promise<Fonts> | undefined;

/** Every font, read once per process. Rejects where the packages' files are not beside the program. */
export function loadFonts(): Promise<Fonts> {
  fonts ??= readFonts();
  return fonts;
}
