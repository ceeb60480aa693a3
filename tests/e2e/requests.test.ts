import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, openChild, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

const asSenco = async (filters: string, at: number, options = {}) => {
  const page = await newPage(options);
  await signInAs(page, 'Agnieszka Nowak', '/pupils');
  await openChild(page, filters, at);
  return page;
};
const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const typeDate = async (page: Page, label: string, [day, month, year]: readonly [number, number, number]) => {
  const box = dialog(page).getByRole('group', { name: label });
  await box.getByLabel('Day').fill(String(day));
  await box.getByLabel('Month').fill(String(month));
  await box.getByLabel('Year').fill(String(year));
};
const save = (page: Page, name = 'Save') => dialog(page).getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => dialog(page).waitFor({ state: 'detached' });
const line = (page: Page, title: string) =>
  page.getByRole('list', { name: 'Deadlines to be met' }).getByRole('listitem').filter({ hasText: title });

describe('a needs assessment', () => {
  it('is recorded, shows the council’s delay as the council’s, and ends when the decision is recorded', async () => {
    const page = await asSenco('provision=K', 11);
    await press(page, 'Record a request to the council');
    await dialog(page).waitFor();
    await axe(page);
    await typeDate(page, 'The council received the request on', [7, 9, 2026]);
    await save(page);
    await saved(page);
    const decides = line(page, 'Local authority decides whether to assess');
    await decides.waitFor();
    expect(await decides.textContent()).toContain('The council is late with this, not the school');
    expect(await decides.textContent()).not.toContain('overdue');
    await axe(page);

    await decides.getByRole('button', { name: 'Why' }).click();
    await decides.getByRole('button', { name: 'Chase the council' }).click();
    await dialog(page).getByLabel('Whom did you ask, and how?').fill('The SEN officer, by telephone.');
    await axe(page);
    await save(page, 'Record it');
    await saved(page);
    await decides.getByText(/The council was last asked on/).waitFor();

    await decides.getByRole('button', { name: 'Record what happened' }).click();
    await dialog(page).getByLabel('The council decided to assess').check();
    await typeDate(page, 'On which day?', [26, 10, 2026]);
    await axe(page);
    await save(page);
    await saved(page);
    await decides.waitFor({ state: 'detached' });
    await page.getByText('The council assesses').waitFor();
    await page.getByText(/done, ended, waived or overtaken/).click();
    await page.getByText(/Done late by the local authority on Mon 26 Oct 2026/).waitFor();
  });

  it('refuses days in an order that cannot be, and names both', async () => {
    const page = await asSenco('provision=K', 12);
    await press(page, 'Record a request to the council');
    await typeDate(page, 'The council received the request on', [7, 9, 2026]);
    await dialog(page).getByLabel('It will assess').check();
    await typeDate(page, 'Decided on', [6, 9, 2026]);
    await save(page);
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.textContent()).toMatch(/6 September 2026.*lies before.*7 September 2026/);
    await press(page, 'Start again');
  });

  it('that ends in a plan starts the EHCP in the same step', async () => {
    const page = await asSenco('provision=K', 13);
    await press(page, 'Record a request to the council');
    await typeDate(page, 'The council received the request on', [1, 6, 2026]);
    await typeDate(page, 'Plan issued on', [12, 10, 2026]);
    await dialog(page).getByLabel('Start the EHCP with this plan').check();
    await save(page);
    await saved(page);
    await page.getByText('Plan first made', { exact: true }).waitFor();
    await line(page, 'Annual review must be finished').waitFor();
    await page.getByText('A plan was issued on Mon 12 Oct 2026').waitFor();
  });
});

describe('a request for the file', () => {
  it('is due in a month, and waits while something has to be cleared up', async () => {
    const page = await asSenco('provision=K', 24);
    await press(page, 'Record a request for the file');
    await typeDate(page, 'Received on', [2, 11, 2026]);
    await dialog(page).getByLabel('Who asks?').fill('mother');
    await axe(page);
    await save(page);
    await saved(page);
    const answer = line(page, 'Answer the subject access request');
    expect(await answer.textContent()).toContain('Wed 2 Dec 2026');
    await page.getByRole('region', { name: 'Requests' }).getByRole('button', { name: 'Change' }).click();
    await typeDate(page, 'Asked back on', [9, 11, 2026]);
    await typeDate(page, 'Answer came on', [11, 11, 2026]);
    await save(page);
    await saved(page);
    await expect.poll(() => answer.textContent()).toContain('Mon 7 Dec 2026');
    await answer.getByRole('button', { name: 'Why' }).click();
    await answer.getByText(/and 3 days on which the clock stood still/).waitFor();
  });
});

describe('moves', () => {
  it('to another school take the child off these lists, and say where she went', async () => {
    const page = await asSenco('provision=K', 25);
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const address = page.url();
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    const schools = dialog(page).getByLabel('Which school?');
    await expect.poll(() => schools.locator('option').count()).toBeGreaterThan(1);
    await axe(page);
    await schools.selectOption({ index: 1 });
    await save(page, 'Move the file');
    await saved(page);
    await page.getByText(`Moved: ${name}`).first().waitFor();
    await page.waitForURL((url) => url.pathname === '/pupils');
    await page.goto(address);
    await page.getByText('There is nothing here').waitFor();
  });

  it('to another phase are asked about, and counted once a person says so', async () => {
    const page = await asSenco('provision=E&year=11', 0);
    const asks = page.getByText(/move on to a post-16 institution in September 2027\?/);
    await asks.waitFor();
    await press(page, 'Answer');
    await dialog(page).getByLabel('Moves on to a post-16 institution').check();
    await axe(page);
    await save(page);
    await saved(page);
    await asks.waitFor({ state: 'detached' });
    await line(page, 'Plan names the next placement').waitFor();
  });
});

it('requests pass axe on a phone and do not scroll sideways', async () => {
  const page = await asSenco('provision=K', 16, { viewport: phone });
  await press(page, 'Record a request to the council');
  await dialog(page).waitFor();
  await axe(page);
  await page.keyboard.press('Escape');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

it('a late council is chased from Today as well, where its delay is not among what the school has overdue', async () => {
  const page = await newPage();
  await signInAs(page, 'Agnieszka Nowak');
  const waiting = page.getByRole('list', { name: 'Waiting on others' });
  await waiting.waitFor();
  const late = waiting
    .getByRole('listitem')
    .filter({ hasText: 'The council is late with this, not the school' })
    .first();
  await late.getByRole('button', { name: 'Why' }).click();
  await late.getByRole('button', { name: 'Chase the council' }).click();
  await dialog(page).getByLabel('Whom did you ask, and how?').fill('The SEN officer, by e-mail.');
  await axe(page);
  await save(page, 'Record it');
  await saved(page);
  await page.getByText('Recorded that the council was asked.').first().waitFor();
  const overdue = page.getByRole('list', { name: 'Overdue' });
  if ((await overdue.count()) > 0) expect(await overdue.textContent()).not.toContain('The council is late');
});
