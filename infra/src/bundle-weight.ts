import type { Metafile } from 'esbuild';

type ImportKind = Metafile['outputs'][string]['imports'][number]['kind'];

const atStart: readonly ImportKind[] = ['import-statement'];
const ever: readonly ImportKind[] = ['import-statement', 'dynamic-import', 'require-call'];

/** The start of the one entry that a metafile is about. Throws where it is about none. */
const startOf = ({ outputs }: Metafile): string => {
  const start = Object.keys(outputs).find(
    (file) => outputs[file]?.entryPoint !== undefined && /index\.mjs$/.test(file),
  );
  if (start === undefined) throw new Error('The bundle has no index.mjs. Give the entry the output name index.');
  return start;
};

const reached = ({ outputs }: Metafile, start: string, kinds: readonly ImportKind[]): ReadonlySet<string> => {
  const seen = new Set([start]);
  for (const file of seen) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (external !== true && kinds.includes(kind)) seen.add(path);
    }
  }
  return seen;
};

/** Every file that the bundle can come to load. esbuild also writes chunks that nothing refers to any more. */
export const filesOf = (metafile: Metafile): ReadonlySet<string> => reached(metafile, startOf(metafile), ever);

export interface BundleWeight {
  /** KB loaded before the first request can be answered. */
  readonly startKb: number;
  /** KB with everything that is loaded on demand. */
  readonly allKb: number;
  /** npm packages with code in it. */
  readonly packages: readonly string[];
}

/** `…/.pnpm/zod@4.6.7/node_modules/zod/v4/index.js` → `zod`. */
const packageOf = (input: string): string | undefined => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];

/** What a bundle weighs and which packages are in it, read from esbuild's metafile. */
export const weigh = (metafile: Metafile): BundleWeight => {
  const start = startOf(metafile);
  const kb = (files: ReadonlySet<string>): number =>
    Math.round([...files].reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0) / 1024);
  const all = reached(metafile, start, ever);
  const inputs = [...all].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  const packages = new Set(inputs.map(packageOf).filter((name) => name !== undefined));
  return { startKb: kb(reached(metafile, start, atStart)), allKb: kb(all), packages: [...packages].sort() };
};
