import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isTest, type SourceFile, sourceFiles, withoutComments } from './source-files.ts';

const all = await sourceFiles();
const files = all.filter((file) => !isTest(file));

const offenders = (
  among: readonly SourceFile[],
  pattern: RegExp,
  except: (path: string) => boolean = () => false,
): string[] =>
  among.filter((file) => !except(file.path) && pattern.test(withoutComments(file.text))).map((file) => file.path);

/** The one file of the product that reads the machine's clock, and the demo's, which moves it. */
const clocks = /^(packages\/runtime\/src\/clock\/|services\/local\/)/;

describe('house rules', () => {
  it('reads the clock in one file', () => {
    const deployedCode = files.filter((file) => !file.path.startsWith('services/web/'));
    expect(offenders(deployedCode, /Date\.now\(\)|new Date\(\)|Temporal\.Now/, (path) => clocks.test(path))).toEqual(
      [],
    );
  });

  it('reads the environment only where a program starts', () => {
    const entry =
      /^(services\/[^/]+\/src\/index\.ts|services\/[^/]+\/src\/cli\/|services\/local\/|infra\/src\/bin\/|infra\/src\/bundle|packages\/domain\/cli\/)/;
    expect(offenders(files, /process\.env\b/, (path) => entry.test(path))).toEqual([]);
  });

  it('uses no any, no suppressed error, no double cast outside tests', () => {
    expect(offenders(files, /: any\b|<any>|\bas any\b|\bas unknown as\b|@ts-ignore|@ts-expect-error/)).toEqual([]);
  });

  it('mocks no modules', () => {
    expect(offenders(all, /\bvi\.(do)?mock\(/)).toEqual([]);
  });

  it('leaves nothing undone or skipped', () => {
    const own = 'tests/architecture/house-rules.test.ts';
    expect(
      offenders(all, /\b(it|test|describe)\.(skip|only|todo)\b|\bTODO\b|\bFIXME\b/, (path) => path === own),
    ).toEqual([]);
  });

  it('names no folder utils, helpers, common or misc', () => {
    expect(all.map(({ path }) => path).filter((path) => /\/(utils|helpers|common|misc)(\/|\.)/.test(path))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = all
      .map(({ path }) => path.split('/').at(-1) ?? '')
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(name));
    expect(odd).toEqual([]);
  });

  it('keeps files short: 250 lines, tests 400', () => {
    const long = all
      .filter((file) => file.text.split('\n').length > (isTest(file) ? 400 : 250))
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('scans no table and speaks no PartiQL', () => {
    const guard = /key-guard/;
    expect(offenders(files, /\bScanCommand\b|ExecuteStatementCommand/, (path) => guard.test(path))).toEqual([]);
  });

  it('has a README in every package and service', async () => {
    const folders = [
      ...new Set(
        files.map(({ path }) => (path.startsWith('infra/') ? 'infra' : path.split('/').slice(0, 2).join('/'))),
      ),
    ];
    const missing: string[] = [];
    for (const folder of folders) await access(`${folder}/README.md`).catch(() => missing.push(folder));
    expect(missing).toEqual([]);
  });
});
