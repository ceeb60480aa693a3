import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** A typeface: the folder and the name of its files. */
export interface Face {
  readonly folder: string;
  readonly name: string;
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
  /** The typeface that has the character; null where none has. */
  readonly faceFor: (character: string) => Face | null;
}

/** A character is set in the first that has it: Latin, Greek and Cyrillic, then Arabic letters. */
const faces: readonly Face[] = [
  { folder: 'inter', name: 'Inter', scale: 1 },
  { folder: 'noto-naskh-arabic', name: 'NotoNaskhArabic', scale: 1.2 },
];

const weightNames = { regular: '400Regular', bold: '700Bold' } as const satisfies Record<Weight, string>;

/** The name under which a document knows the font: its file, within the packages of `@expo-google-fonts`. */
export const fontId = ({ face: { folder, name }, weight }: FontName): string =>
  `${folder}/${weightNames[weight]}/${name}_${weightNames[weight]}.ttf`;

const weights = ['regular', 'bold'] as const;
const fontIds = faces.flatMap((face) => weights.map((weight) => fontId({ face, weight })));

/** By Node's rules from where the module runs: beside a bundle as in the workspace. */
const { resolve } = createRequire(import.meta.url);

async function readFonts(): Promise<Fonts> {
  const bytes = new Map(
    await Promise.all(fontIds.map(async (id) => [id, await readFile(resolve(`@expo-google-fonts/${id}`))] as const)),
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
