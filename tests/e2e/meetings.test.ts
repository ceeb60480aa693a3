import { expect, it } from 'vitest';
import { axe, openChild, origin, signInAs, useBrowser } from './browser.ts';
import { planTermlyReview } from './plan-termly-review.ts';

const newPage = useBrowser();

it('shows a planned meeting in the school’s list and on the child’s page, moves it, and calls it off', async () => {
  const page = await newPage();
  await signInAs(page, 'Gareth Pugh', '/pupils');
  const href = await openChild(page, 'provision=K&family=ok', 2);
  expect(await planTermlyReview(page, href.split('/').at(-1) ?? '', '2027-01-20')).toBe(201);
  await page.goto(`${origin}/meetings`);
  await page.getByRole('cell', { name: /Wed 20 Jan 2027/ }).waitFor();
  await axe(page);
  await page.locator('tbody').getByRole('link').first().click();

  const meetings = page.getByRole('region', { name: /^Meetings/ });
  await meetings.getByRole('button', { name: 'Move, hold or call off' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'New day' }).getByLabel('Day').fill('21');
  await axe(page);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await meetings.getByText('Thu 21 Jan 2027').waitFor();
  await axe(page);

  await meetings.getByRole('button', { name: 'Move, hold or call off' }).click();
  await dialog.getByLabel('It is called off').check();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await meetings.getByText('Called off').waitFor();
});
