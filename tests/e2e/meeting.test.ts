import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, openChild, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();
const filters = 'provision=E&family=ok';

const asSenco = async (options = {}) => {
  const page = await newPage(options);
  await signInAs(page, 'Gareth Pugh', '/pupils');
  return page;
};
const planFor = async (page: Page, nth: number): Promise<string> => {
  const href = await openChild(page, filters, nth);
  await page.goto(`${origin}${href}/plan-meeting`);
  await page.getByRole('heading', { name: 'When and where' }).waitFor();
  return href;
};
const fillDay = async (page: Page, day: string, month: string, year: string) => {
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
};
const invite = async (page: Page) => {
  await page.getByLabel('The council’s SEN officer').selectOption({ label: 'Karen Doyle, SEND case officer' });
  await page.getByLabel('Health professional').selectOption({ label: 'Joanna Pike, Occupational therapist' });
  await page.getByLabel('The council’s social care officer').selectOption('otherwise');
  await page.getByLabel(/^How the council’s social care officer/).fill('By telephone on 20 November');
};
const save = (page: Page) => page.getByRole('button', { name: 'Plan the meeting' }).click();
const preview = (page: Page) => page.getByRole('complementary', { name: 'What this sets in motion' });
const statutory = (page: Page) => preview(page).getByRole('region', { name: 'Who the law wants invited' });
const onChildsPage = (page: Page, href: string) => page.waitForURL(`${origin}${href}`);

const planned = async (page: Page, nth: number): Promise<string> => {
  const href = await planFor(page, nth);
  await fillDay(page, '28', 'January', '2027');
  await page.getByLabel('Where').fill('Room 4');
  await invite(page);
  await save(page);
  await onChildsPage(page, href);
  return href;
};

describe('planning an annual review', () => {
  it('shows everything it sets in motion while it is filled in, and is saved once everybody is asked', async () => {
    const page = await asSenco();
    const href = await planFor(page, 0);
    await axe(page);
    await fillDay(page, '28', 'January', '2027');
    await page.getByText('Thursday 28 January 2027, in 9 weeks').waitFor();
    await statutory(page).waitFor();
    expect(await statutory(page).textContent()).toMatch(/SEN officer.*Not invited yet.*Add the council’s SEN officer/);
    for (const part of [/^The family/, /^What is sent, and when/, /^The dates it sets/])
      await preview(page).getByRole('region', { name: part }).waitFor();
    await axe(page);

    await page.getByLabel('Where').fill('Room 4');
    await save(page);
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBe(3);
    await summary.getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('duty-la-officer');
    await axe(page);

    await invite(page);
    await expect.poll(() => statutory(page).textContent()).not.toContain('Not invited yet');
    await summary.waitFor({ state: 'detached' });
    await save(page);
    await onChildsPage(page, href);
    await page.getByText('Annual review planned for Thu 28 Jan 2027').waitFor();
  });

  it('warns of a day that is too near or no school day, and refuses one that has passed', async () => {
    const page = await asSenco();
    await planFor(page, 1);
    await fillDay(page, '29', '11', '2026');
    await preview(page).getByText('less than two weeks’ notice').waitFor();
    await preview(page).getByText('is not a school day').waitFor();
    await fillDay(page, '20', '11', '2026');
    await preview(page)
      .getByText(/has passed; choose today/)
      .waitFor();
  });

  it('says at once what is wanting, and finds what was typed again after a reload', async () => {
    const page = await asSenco();
    await planFor(page, 1);
    await save(page);
    await page.getByRole('alert').getByRole('link', { name: 'Give the day of the meeting' }).waitFor();
    await page.getByLabel('Where').fill('The library');
    await fillDay(page, '3', 'Feb', '2027');
    await page.reload();
    await page.getByRole('heading', { name: 'When and where' }).waitFor();
    expect(await page.getByLabel('Where').inputValue()).toBe('The library');
    expect(await page.getByLabel('Month').inputValue()).toBe('Feb');
  });

  it('keeps what was typed when somebody else changed the file, and saves it after another look', async () => {
    const page = await asSenco();
    const other = await asSenco();
    const href = await planFor(page, 2);
    await fillDay(page, '28', 'January', '2027');
    await page.getByLabel('Where').fill('Room 9');
    await invite(page);
    await other.goto(origin + href);
    await other.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await other.getByLabel('Your note').fill('Changed meanwhile');
    await other.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await other.locator('.pupil__note', { hasText: 'Changed meanwhile' }).waitFor();

    await save(page);
    await page.getByText('Somebody changed this child’s file in the meantime').waitFor();
    expect(await page.getByLabel('Where').inputValue()).toBe('Room 9');
    await axe(page);
    await save(page);
    await onChildsPage(page, href);
  });

  it('fits a phone', async () => {
    const page = await asSenco({ viewport: phone });
    await planFor(page, 3);
    await fillDay(page, '28', 'January', '2027');
    await statutory(page).waitFor();
    await axe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('a planned meeting', () => {
  it('is moved from where a second one would be planned, and called off after a question', async () => {
    const page = await asSenco();
    const href = await planned(page, 4);
    await page.goto(`${origin}${href}/plan-meeting`);
    await page.getByRole('link', { name: 'Move it instead' }).click();
    await page.getByRole('heading', { name: 'Annual review', level: 1 }).waitFor();
    await fillDay(page, '4', 'February', '2027');
    await statutory(page).waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'Move the meeting' }).click();
    await page.getByText('Moved to Thu 4 Feb 2027, 14:00').waitFor();

    await page.goto(`${origin}${href}/plan-meeting`);
    await page.getByRole('link', { name: 'Move it instead' }).click();
    await page.getByRole('button', { name: 'Call it off' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('told that it is off').waitFor();
    await axe(page);
    await question.getByRole('button', { name: 'Call it off' }).click();
    await onChildsPage(page, href);
    await page.getByText('The meeting is called off').waitFor();
  });
});

describe('a message', () => {
  it('is shown exactly as it was sent, with what became of it', async () => {
    const page = await asSenco();
    const href = await openChild(page, filters, 0);
    const link = page.getByRole('link', { name: /Invitation to the annual review and request for advice/ });
    // The professionals' step is late, so it leaves at the next chance: within a minute or two.
    await expect
      .poll(
        async () => {
          await page.goto(origin + href);
          await page.locator('#messages').waitFor();
          return link.count();
        },
        { timeout: 100_000, interval: 3_000 },
      )
      .toBeGreaterThan(0);
    await link.first().click();
    await page.getByRole('heading', { name: 'As it was sent' }).waitFor();
    const main = page.locator('main');
    expect(await main.textContent()).toMatch(/Subject.*28 January/);
    expect(await page.locator('.message__text').textContent()).toMatch(/When: Thursday 28 January 2027.*Room 4/s);
    await axe(page);
    await page.getByLabel('Its HTML, as written').check();
    expect(await page.getByRole('region', { name: 'HTML of the message' }).textContent()).toContain('<!doctype html>');
    await axe(page);
  });
});
