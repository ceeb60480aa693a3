import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** A chunk with everything it imports at once, as keys of the manifest. */
const withImports = (manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(manifest, next, seen);
  return seen;
};

/** Every file that is fetched when these chunks are loaded together: scripts and their styles, once each. */
export const filesLoaded = (manifest: Manifest, keys: readonly string[]): ReadonlySet<string> => {
  const chunks = new Set(keys.flatMap((key) => [...withImports(manifest, key)]));
  const loaded = [...chunks].map((key) => manifest[key]).filter((chunk) => chunk !== undefined);
  return new Set(loaded.flatMap(({ file, css = [] }) => [file, ...css]));
};

/** The chunks of the client's own screens that an entry loads on demand, its packages' left out. */
export const pagesOf = (manifest: Manifest, entry: string): readonly string[] => {
  const reached = withImports(manifest, entry);
  const onDemand = [...reached].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  return [...new Set(onDemand)].filter((key) => manifest[key]?.src?.startsWith('src/features/') === true).sort();
};

/** KB over the wire, each file compressed by itself as CloudFront does. */
export const gzippedKb = async (folder: string, files: Iterable<string>): Promise<number> => {
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(`${folder}/${file}`)).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
};
