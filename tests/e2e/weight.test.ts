import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openChild, origin, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

/**
 * What the browser must fetch before a page can be used, compressed, in KB: HTML, script and styles, signed in and with
 * an empty cache. What is fetched ahead once the page is idle is held back, because nobody waits for it.
 */
const weigh = async (path: string): Promise<number> => {
  const page = await newPage();
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await signInAs(page, 'Meera Joshi', '/account');
  const address = path === 'child' ? await openChild(page, 'provision=E') : path;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/html|javascript|css/.test(response.headers()['content-type'] ?? ''))
      bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0) / 1000;
};

it.each([
  ['/', 170],
  ['/pupils', 170],
  ['child', 170],
  ['/meetings', 170],
  ['/held', 170],
  ['/letters', 170],
  ['/staff', 170],
  ['/account', 170],
  ['/messages', 170],
  ['/messages/reminder-family/en', 170],
  ['/pupils/new', 200],
  ['/import', 200],
])('%s weighs at most %i KB', async (path, budget) => {
  const weight = await weigh(path);
  console.log(`${path}: ${weight.toFixed(1)} KB`);
  expect(weight).toBeGreaterThan(50);
  expect(weight).toBeLessThanOrEqual(budget);
});
