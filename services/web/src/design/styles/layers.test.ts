import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const design = new URL('../', import.meta.url);
const sheets = globSync('**/*.css', { cwd: design }).map(
  (path) => [path, readFileSync(new URL(path, design), 'utf8')] as const,
);
const components = sheets.filter(([path]) => !path.startsWith('styles/'));

it('opens every stylesheet with the order of the layers, because chunks may load in any order', () => {
  for (const [path, css] of sheets) expect(css, path).toMatch(/^@layer tokens, base, components, screens;\n/);
});

it('names every class after its folder, so that no two components share one', () => {
  expect(components.length).toBeGreaterThan(5);
  for (const [path, css] of components) {
    const folder = path.split('/').at(-2) ?? '';
    const first = [...css.matchAll(/^ {2,4}\.([a-z][\w-]*)/gm)].map(([, name]) => name ?? '');
    expect(
      first.filter((name) => !(name === folder || name.startsWith(`${folder}__`))),
      path,
    ).toEqual([]);
  }
});
