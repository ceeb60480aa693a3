import { access, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildClient, clientFolder } from '../../services/local/src/main/build-client.ts';
import { filesLoaded, gzippedKb, type Manifest, pagesOf } from './first-load.ts';

/** KB gzipped that a first visit may fetch: where staff land and what they look through, and anywhere at all. */
const limits = { landing: 170, any: 200 };
const landing = /features\/(today|register|meetings|staff|import)\/(today|register|meetings|staff|imports)-page/;

const entry = 'index.html';
let manifest: Manifest;

beforeAll(async () => {
  await buildClient(() => {});
  manifest = JSON.parse(await readFile(`${clientFolder}/.vite/manifest.json`, 'utf8'));
}, 120_000);

describe('a first visit to the staff client', () => {
  it('has pages to weigh, the landing and list pages among them', () => {
    const pages = pagesOf(manifest, entry);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.filter((page) => landing.test(page)).length).toBeGreaterThanOrEqual(5);
  });

  it('fetches no more than it may, whichever page it begins with', async () => {
    const weights = await Promise.all(
      pagesOf(manifest, entry).map(async (page) => {
        const kb = await gzippedKb(clientFolder, ['index.html', ...filesLoaded(manifest, [entry, page])]);
        return { page, kb: Math.round(kb), most: landing.test(page) ? limits.landing : limits.any };
      }),
    );
    console.log(weights.map(({ page, kb, most }) => `${kb} of ${most} KB  ${page}`).join('\n'));
    expect(weights.filter(({ kb, most }) => kb > most)).toEqual([]);
  });

  it('fetches none of the design page', () => {
    const files = pagesOf(manifest, entry).flatMap((page) => [...filesLoaded(manifest, [entry, page])]);
    expect(files.filter((file) => /design-|gallery/.test(file))).toEqual([]);
  });

  it('names only files that were built', async () => {
    for (const file of filesLoaded(manifest, [entry, ...pagesOf(manifest, entry)])) {
      await expect(access(`${clientFolder}/${file}`), file).resolves.toBeUndefined();
    }
  });
});
