import { describe, expect, it } from 'vitest';
import { importsOf, isTest, type SourceFile, sourceFiles } from './source-files.ts';

const files = (await sourceFiles()).filter((file) => !isTest(file));

const deployed = ['runtime', 'store', 'contracts', 'domain', 'documents', 'intake'];

/** Who may import which of our own packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/contracts': ['domain'],
  'packages/store': ['domain'],
  'packages/intake': ['domain'],
  'packages/documents': ['domain'],
  'packages/runtime': ['contracts', 'domain'],
  'services/api': deployed,
  'services/family': deployed,
  'services/deadlines': deployed,
  'services/notifications': deployed,
  'services/tasks': deployed,
  'services/web': ['contracts', 'domain', 'intake'],
  'services/local': ['api', 'family', 'deadlines', 'notifications', 'tasks', 'web', 'test-kit', ...deployed],
  infra: ['store', 'contracts'],
};

const unitOf = (path: string): string => (path.startsWith('infra/') ? 'infra' : path.split('/').slice(0, 2).join('/'));

const ownImports = (file: SourceFile): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('@waymark/'))
    .map((name) => name.split('/')[1] ?? '');

describe('import rules', () => {
  it('finds the source files at all', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(allowed))('%s imports only what the design lets it', (unit) => {
    const faults = files
      .filter((file) => unitOf(file.path) === unit)
      .flatMap((file) => ownImports(file).map((name) => ({ path: file.path, name })))
      .filter(({ name }) => !(allowed[unit] ?? []).includes(name));
    expect(faults).toEqual([]);
  });

  it('knows every package and service there is', () => {
    const unknown = [...new Set(files.map((file) => unitOf(file.path)))].filter((unit) => !(unit in allowed));
    expect(unknown).toEqual([]);
  });

  it('lets the domain import zod and a calendar-date library, nothing else', () => {
    const faults = files
      .filter((file) => file.path.startsWith('packages/domain/src/'))
      .flatMap((file) => importsOf(file).map((name) => `${file.path}: ${name}`))
      .filter((line) => !/: (\.|zod$|temporal-polyfill$)/.test(line));
    expect(faults).toEqual([]);
  });

  it('reaches into no other package by a relative path', () => {
    const faults = files
      .filter((file) => !file.path.startsWith('infra/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => ({
            from: unitOf(file.path),
            to: new URL(name, `file:///${file.path}`).pathname.slice(1),
            path: file.path,
          })),
      )
      .filter(({ from, to }) => !to.startsWith(`${from}/`));
    expect(faults).toEqual([]);
  });
});
