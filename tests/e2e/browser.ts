import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const desk = { width: 1366, height: 768 } as const;
export const phone = { width: 390, height: 844 } as const;

/** Where the stack of this run answers. */
export const origin = inject('origin');

type Options = {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** False: a browser in which no page runs a script. */
  readonly scripts?: boolean;
};

/**
 * A browser for the tests of one file, and a fresh context for each page asked of it. Whatever a page logs as an error,
 * throws, or has blocked by the content security policy fails the test that opened it.
 */
export const useBrowser = (): ((options?: Options) => Promise<Page>) => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  beforeAll(async () => {
    const executablePath = process.env.WAYMARK_CHROME;
    if (executablePath === undefined)
      throw new Error('WAYMARK_CHROME names no browser. Run the tests through the root’s test script, or set it.');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async ({ viewport = desk, scripts = true } = {}) => {
    const context = await browser.newContext({
      viewport,
      javaScriptEnabled: scripts,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // A refused request is what some tests are about; the page itself must say so.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text());
    });
    return page;
  };
};

/** Opens a path and signs in as one of the demo's people by pressing her name; ends on that path. */
export const signInAs = async (page: Page, name: string, path = '/'): Promise<void> => {
  await page.goto(origin + path);
  await page.waitForURL(/\/issuer\/sign-in\//);
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/issuer') && url.pathname !== '/signed-in');
};

/** Everything axe finds wrong with the page as it stands, one line each: the rule, and where. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
};

/** Expects nothing wrong, in light and in dark. */
export const axe = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

/** Opens the page of the nth child in a register, as shown by its filters. */
export const openChild = async (page: Page, filters: string, at = 0): Promise<string> => {
  await page.goto(`${origin}/pupils?${filters}`);
  const link = page.locator('tbody').getByRole('link').nth(at);
  await link.waitFor();
  const href = (await link.getAttribute('href')) ?? '';
  await page.goto(origin + href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return href;
};
