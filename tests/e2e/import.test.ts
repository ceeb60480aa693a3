import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();
const sheets = 'services/local/demo-data/harbour-trust';

const asSenco = async (options = {}, path = '/import') => {
  const page = await newPage(options);
  await signInAs(page, 'Harriet Osei', path);
  await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor();
  return page;
};
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const choose = async (page: Page, sheet: string) => {
  await page.goto(`${origin}/import`);
  await page.getByText('Choose a file').waitFor();
  await page.locator('input[type=file]').setInputFiles(`${sheets}/${sheet}`);
  await heading(page, 'What was read');
};
/** As Ctrl+V on the page itself, with nothing in it chosen. */
const pasteAnywhere = async (page: Page, text: string) => {
  await page.goto(`${origin}/import`);
  await page.getByText('Choose a file').waitFor();
  await page.evaluate((rows) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', rows);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await heading(page, 'What was read');
};
const toCheck = async (page: Page) => {
  await press(page, 'See what it would do');
  await heading(page, 'What it would do');
  await page.getByText('Nothing has been written yet.').waitFor();
};
const commit = async (page: Page) => {
  await press(page, /^Commit/);
  await page.getByText('It is written').waitFor();
};
/** How many rows are new, changed, left alone, for choosing, refused. */
const counts = async (page: Page) =>
  (await page.locator('.import__count-number').allTextContents()).map((text) => Number(text.replace(',', '')));
const takeBack = async (page: Page, name: RegExp) => {
  await page.goto(`${origin}/import`);
  const row = page.getByRole('row', { name }).filter({ has: page.getByRole('button') });
  await row.first().getByRole('button').click();
  await page.getByRole('alertdialog').getByText('cannot be unsent').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('link', { name: 'Back to imports' }).waitFor();
};
const sheetOf = (...rows: readonly (readonly string[])[]) => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;

describe('a first hour', () => {
  it('brings in pupils, adults, a pasted register and the tracker, and says what is next', async () => {
    const page = await asSenco();
    await axe(page);
    await choose(page, 'oakfield-sims-pupils.csv');
    await page.getByText('Western European (Windows-1252)').waitFor();
    await toCheck(page);
    expect(await counts(page)).toEqual([412, 0, 0, 0, 0]);
    await commit(page);
    await page.getByRole('link', { name: 'Now parents, carers and other adults' }).waitFor();

    await choose(page, 'oakfield-sims-contacts.csv');
    await toCheck(page);
    expect(await counts(page)).toEqual([745, 0, 0, 0, 0]);
    await page.getByLabel('Who checked them').fill('Sian Probert');
    await page.getByLabel('Day', { exact: true }).fill('20');
    await page.getByLabel('Month').fill('November');
    await page.getByLabel('Year').fill('2026');
    await press(page, 'Use this answer');
    await page.getByText('Checked by Sian Probert on Fri 20 Nov 2026').waitFor();
    await commit(page);
    await page.getByRole('link', { name: 'Now your SEND register' }).waitFor();

    await pasteAnywhere(page, await readFile(`${sheets}/oakfield-senco-register.tsv`, 'utf8'));
    await toCheck(page);
    expect(await counts(page)).toEqual([0, 62, 1, 0, 0]);
    await commit(page);

    await choose(page, 'oakfield-ehcp-tracker.csv');
    await toCheck(page);
    expect(await counts(page)).toEqual([0, 11, 0, 0, 0]);
    await commit(page);
    await axe(page);
    await page.getByRole('link', { name: 'See Today' }).click();
    await page.waitForURL(`${origin}/`);
  });

  it('finds nothing to write in the same sheets a second time', async () => {
    const page = await asSenco();
    await choose(page, 'oakfield-sims-pupils.csv');
    await toCheck(page);
    expect(await counts(page)).toEqual([0, 0, 412, 0, 0]);
    await choose(page, 'oakfield-sims-contacts.csv');
    await toCheck(page);
    expect(await counts(page)).toEqual([0, 0, 745, 0, 0]);
    await page.getByText('There is nothing in this sheet to write.').waitFor();
  });
});

describe('settling what a sheet means', () => {
  const register = sheetOf(
    ['Pupil', 'UPN', 'd.o.b', 'Yr', 'Status', 'Need(s)', 'Notes'],
    ['Hanna Okafor', '', '07/12/2020', '1', 'E', 'autissm?', 'sits at the front'],
    ['Rafferty Hall', '', '31/10/2015', '6', 'E', 'SLCN', ''],
    ['Nobody Known', '', '01/02/2018', '4', 'K', 'SLCN', ''],
  );

  it('puts the words nobody could be sure of first, and finds the choice again after a reload', async () => {
    const page = await asSenco();
    await pasteAnywhere(page, register);
    await press(page, /^Continue/);
    await heading(page, 'What the columns hold');
    await axe(page);
    await press(page, 'Continue');
    await heading(page, 'What the words mean');
    const needs = page.getByRole('table', { name: /^Words under Needs/ });
    expect(await needs.locator('tbody tr').first().textContent()).toMatch(/autissm\?.*Please check/);
    await axe(page);
    const checked = page.waitForResponse((answer) => answer.url().endsWith('/check'));
    await page.getByLabel('What “autissm?” means').selectOption('ASD');
    await checked;
    await page.reload();
    await heading(page, 'What the words mean');
    expect(await page.getByLabel('What “autissm?” means').inputValue()).toBe('ASD');
  });

  it('writes no row that could be about two children before somebody has chosen', async () => {
    const page = await asSenco();
    await pasteAnywhere(page, register);
    await toCheck(page);
    const before = await counts(page);
    expect(before[3]).toBe(2);
    await axe(page);
    await page.getByLabel(/Hanna Okafor, is about/).selectOption({ index: 1 });
    await page.getByLabel(/Nobody Known, is about/).selectOption('skip');
    await expect.poll(async () => (await counts(page))[3]).toBe(0);
    expect((await counts(page))[4]).toBe(1);
    expect(await page.getByLabel(/Nobody Known, is about/).inputValue()).toBe('skip');
  });

  it('opens the rows of a group, and leads back to all of them', async () => {
    const page = await asSenco();
    await pasteAnywhere(page, register);
    await toCheck(page);
    await press(page, /^See .*No UPN/);
    const rows = page.getByRole('table', { name: /^No UPN, 3/ });
    await rows.waitFor();
    expect(page.url()).toContain('code=upn-missing');
    await press(page, 'Show every row');
    await page.getByRole('table', { name: /^Every row, 3/ }).waitFor();
  });

  it('fits a phone, and passes axe there', async () => {
    const page = await asSenco({ viewport: phone });
    await pasteAnywhere(page, register);
    for (const step of ['read', 'columns', 'words', 'check']) {
      await page.goto(`${page.url().split('?')[0]}?step=${step}`);
      await page.locator('#import-step').waitFor();
      await axe(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, step).toBeLessThanOrEqual(0);
    }
  });
});

describe('a sheet that cannot be taken', () => {
  it('is refused with why and how to mend it, and makes room for another', async () => {
    const page = await asSenco();
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]);
    await page.locator('input[type=file]').setInputFiles({ name: 'pupils.csv', mimeType: 'text/csv', buffer: picture });
    const notice = page.getByRole('status').filter({ has: page.locator('.notice__title') });
    await notice.waitFor();
    expect((await notice.textContent())?.length).toBeGreaterThan(60);
    await page.getByRole('group', { name: 'Another sheet' }).waitFor();
    await axe(page);
  });

  it('is not sent where it is too large', async () => {
    const page = await asSenco();
    const asked: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
    const buffer = Buffer.alloc(5_000_001, 'a');
    await page.locator('input[type=file]').setInputFiles({ name: 'pupils.csv', mimeType: 'text/csv', buffer });
    await page.getByText('The file is too large').waitFor();
    expect(asked).toEqual([]);
  });

  it('is still there when the connection is lost on the way, and goes with one press', async () => {
    const page = await asSenco();
    await page.route('**/uploads*', (route) => route.abort(), { times: 1 });
    await page.locator('input[type=file]').setInputFiles(`${sheets}/oakfield-ehcp-tracker.csv`);
    await page.getByText('The file did not arrive').waitFor();
    await axe(page);
    await press(page, 'Send it again');
    await heading(page, 'What was read');
  });
});

describe('taking it back', () => {
  it('puts everything back as it was, and can be begun again', async () => {
    const page = await asSenco();
    await takeBack(page, /oakfield-ehcp-tracker.*Written/);
    await page.getByText('Everything is as it was before.').waitFor();
    await choose(page, 'oakfield-ehcp-tracker.csv');
    await toCheck(page);
    expect(await counts(page)).toEqual([0, 11, 0, 0, 0]);
  });

  it('leaves whoever was changed since, and says what changed her', async () => {
    const page = await asSenco();
    await takeBack(page, /oakfield-sims-pupils.*Written/);
    await page.getByRole('heading', { name: 'Left as they are 412' }).waitFor();
    expect(await page.locator('tbody').textContent()).toMatch(/by a later import \(oakfield-sims-contacts\.csv\)/);
    await axe(page);
    await page.locator('tbody').getByRole('link').first().click();
    await page.waitForURL(/\/pupils\//);
  });
});
