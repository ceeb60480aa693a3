import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { bringFonts } from './bundle-fonts.ts';
import { filesOf, weigh } from './bundle-weight.ts';
import { type Bundle, type BundleName, bundleFolder, bundles } from './bundles.ts';

export type { Bundle, BundleName } from './bundles.ts';
export { bundleFolder, bundles } from './bundles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packages in CommonJS ask for Node's own modules by `require`, which an ES module does not have. */
const banner =
  "import{createRequire as waymarkRequire}from'node:module';const require=waymarkRequire(import.meta.url);";

/**
 * Makes one Lambda's bundle under `.waymark/bundles/`: ES modules, minified, with what is imported on demand in chunks of
 * its own, so that it costs nothing until it is wanted. Resolves to esbuild's metafile; throws where the entry does not build.
 */
export const makeBundle = async ({ name, entry }: Bundle & { readonly name: BundleName }): Promise<Metafile> => {
  const folder = bundleFolder(name);
  await rm(`${root}${folder}`, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // The AWS SDK's ES modules shake to half of its CommonJS.
    mainFields: ['module', 'main'],
    banner: { js: banner },
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  const wanted = filesOf(metafile);
  const orphans = Object.keys(metafile.outputs).filter((file) => !wanted.has(file));
  await Promise.all(orphans.map((file) => rm(`${root}${file}`)));
  await bringFonts(metafile, root, `${root}${folder}`);
  // Beside the folder, not in it: a path that changes must not change what is deployed.
  await writeFile(`${root}${folder}.meta.json`, JSON.stringify(metafile));
  return metafile;
};

if (import.meta.main) {
  await mkdir(`${root}.waymark/bundles`, { recursive: true });
  for (const bundle of bundles) {
    const { startKb, allKb } = weigh(await makeBundle(bundle));
    console.log(
      `${bundle.name.padEnd(13)} ${String(startKb).padStart(5)} KB at start, ${String(allKb).padStart(5)} KB in all`,
    );
  }
}
