import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bringFonts } from './bundle-fonts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(`${tmpdir()}/waymark-fonts-`);
afterAll(() => rm(folder, { recursive: true }));

const input = { bytes: 0, imports: [] };
const filesIn = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((path) => /\.[a-z]+$/.test(path)).sort();

describe('fonts beside a bundle', () => {
  it('are not brought to one that does not print', async () => {
    await bringFonts({ inputs: { 'services/api/src/index.ts': input } }, root, folder);
    expect(await filesIn()).toEqual([]);
  });

  it('are the two weights of both typefaces, to be found by Node', async () => {
    await bringFonts({ inputs: { 'packages/documents/src/print/fonts.ts': input } }, root, folder);
    const at = 'node_modules/@expo-google-fonts';
    expect(await filesIn()).toEqual([
      `${at}/inter/400Regular/Inter_400Regular.ttf`,
      `${at}/inter/700Bold/Inter_700Bold.ttf`,
      `${at}/inter/package.json`,
      `${at}/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf`,
      `${at}/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf`,
      `${at}/noto-naskh-arabic/package.json`,
    ]);
  });
});
