import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, openChild, origin, phone, signInAs, useBrowser } from './browser.ts';
import { planTermlyReview } from './plan-termly-review.ts';

const newPage = useBrowser();
const screen = '/school/meeting-messages';

const row = (page: Page, text: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: text });
const termly = async (page: Page) => {
  await page.getByLabel(/^SEN support review/).check();
  await row(page, 'Invitation to the termly review').first().waitFor();
};

it('shows each step on a real date, and why it is not the day it names', async () => {
  const page = await newPage();
  await signInAs(page, 'Gareth Pugh', '/school');
  await page.getByRole('link', { name: /^Which messages leave/ }).click();
  await page.getByRole('heading', { name: 'Meeting messages', level: 1 }).waitFor();
  await row(page, '56 days before').first().waitFor();
  await axe(page);

  const day = page.getByRole('group', { name: 'Show the days for a meeting on' });
  for (const [box, typed] of [
    ['Day', '11'],
    ['Month', '2'],
    ['Year', '2027'],
  ] as const)
    await day.getByLabel(box).fill(typed);
  await page
    .getByText(/not .*6 Feb 2027: it is a weekend/)
    .first()
    .waitFor();
});

it('warns by the duty, refuses what cannot be, saves, leaves meetings planned, and goes back to the standard', async () => {
  const page = await newPage();
  await signInAs(page, 'Gareth Pugh', '/pupils');
  const href = await openChild(page, 'provision=K&family=ok', 3);
  expect(await planTermlyReview(page, href.split('/').at(-1) ?? '', '2027-01-27')).toBe(201);
  await page.goto(origin + screen);
  await row(page, '56 days before').first().waitFor();

  await page.getByRole('button', { name: /^Change 56 days before, Family/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('How many days from the meeting').fill('10');
  await axe(page);
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByText(/AR_INVITE, SEND Regulations 2014 reg 20\(3\)/).waitFor();
  await axe(page);
  await page.getByRole('button', { name: 'Undo my changes' }).click();
  await expect.poll(() => page.getByText(/reg 20\(3\)/).count()).toBe(0);

  await termly(page);
  await page.getByRole('button', { name: /^Change 14 days before, Family/ }).click();
  await dialog.getByLabel('How many days from the meeting').fill('1');
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await dialog
    .getByText(/lies before the day it leaves on/)
    .first()
    .waitFor();
  await dialog.getByLabel('How many days from the meeting').fill('12');
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await row(page, '12 days before').waitFor();
  await page.getByRole('button', { name: 'Save these steps' }).click();

  await dialog.getByRole('heading', { name: /planned under the old steps/ }).waitFor();
  await axe(page);
  await dialog.getByRole('button', { name: 'Leave them as they are' }).click();
  await page.getByText('They keep the steps that they were planned with.').waitFor();
  await page.getByRole('button', { name: 'Choose which to change' }).click();
  await dialog.getByLabel('All of them').check();
  await dialog.getByRole('button', { name: /^Change \d+ meeting/ }).click();
  await expect.poll(() => page.getByText('They keep the steps that they were planned with.').count()).toBe(0);

  await page.getByRole('button', { name: 'Go back to the standard steps' }).click();
  await row(page, '14 days before').first().waitFor();
});

it('keeps what was changed and not saved over a reload, and takes steps away and adds them by the keyboard', async () => {
  const page = await newPage({ viewport: phone });
  await signInAs(page, 'Gareth Pugh', screen);
  await termly(page);
  await page.getByRole('button', { name: /^Remove 2 days before, Family/ }).press('Enter');
  await page.getByText('Not saved yet.').waitFor();
  await page.reload();
  await termly(page);
  await page.getByText('Not saved yet.').waitFor();
  await axe(page);

  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is sent or done').selectOption({ label: 'Family: Reminder of the meeting' });
  await dialog.getByLabel('How many days from the meeting').fill('4');
  await dialog.getByLabel('Of use until so many days from the meeting').fill('2');
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Change 4 days before, Family/ }).waitFor();
  await page.getByRole('button', { name: 'Undo my changes' }).click();
});

it('lets a reader of the school look and not change', async () => {
  const page = await newPage();
  await signInAs(page, 'Peter Lyle', screen);
  await row(page, '56 days before').first().waitFor();
  expect(await page.getByRole('button', { name: /^Change / }).count()).toBe(0);
});

it('lets her choose what she hears of at once', async () => {
  const page = await newPage();
  await signInAs(page, 'Gareth Pugh', '/account');
  await page.getByRole('button', { name: 'Change what you are told at once' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('A message waits for a decision').check();
  await axe(page);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('definition').getByText('A message waits for a decision').waitFor();
});
