import { glob, readFile } from 'node:fs/promises';
import { sep } from 'node:path';

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const patterns = [
  'packages/*/{src,cli}/**/*.{ts,tsx}',
  'services/*/src/**/*.{ts,tsx}',
  'infra/src/**/*.ts',
  'tests/**/*.ts',
];

const ignored = (path: string): boolean => path.includes('node_modules') || path.endsWith('.d.ts');

/** Every source file of the project, read. */
export const sourceFiles = async (): Promise<SourceFile[]> => {
  const files: SourceFile[] = [];
  for (const pattern of patterns) {
    for await (const found of glob(pattern)) {
      const path = found.split(sep).join('/');
      if (!ignored(path)) files.push({ path, text: await readFile(found, 'utf8') });
    }
  }
  return files;
};

export const isTest = ({ path }: SourceFile): boolean =>
  path.startsWith('tests/') ||
  path.startsWith('packages/test-kit/') ||
  /\.(test|fixture|bench)\.tsx?$/.test(path) ||
  path.includes('/fixtures/');

/** The modules a file imports, as written. */
export const importsOf = ({ text }: SourceFile): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** Comments and strings blanked, so that a rule about code does not trip over prose. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
