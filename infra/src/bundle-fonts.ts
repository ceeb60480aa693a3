import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Metafile } from 'esbuild';

/** The module that reads fonts by Node's rules, and the packages in which it finds them. */
const reader = 'packages/documents/src/print/fonts.ts';
const packages = ['@expo-google-fonts/inter', '@expo-google-fonts/noto-naskh-arabic'] as const;

/** Of 18 weights the two that letters are set in. */
const isWanted = (path: string): boolean => /(\/(400Regular|700Bold)(\/[^/]+\.ttf)?|\/package\.json)$/.test(path);

/** Lays the fonts beside a bundle that prints: they are files, which no bundler takes along. Others get none. */
export const bringFonts = async ({ inputs }: Pick<Metafile, 'inputs'>, root: string, folder: string): Promise<void> => {
  if (!(reader in inputs)) return;
  const { resolve } = createRequire(`${root}${reader}`);
  for (const name of packages) {
    const from = dirname(resolve(`${name}/package.json`));
    const filter = (path: string): boolean => path === from || isWanted(path);
    await cp(from, `${folder}/node_modules/${name}`, { recursive: true, filter });
  }
};
