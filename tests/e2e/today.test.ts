import { expect, it } from 'vitest';
import { axe, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

it('explains a date in one press, without leaving the list', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi');
  const line = page.getByRole('list', { name: 'Overdue' }).getByRole('listitem').first();
  await line.getByRole('button', { name: 'Why' }).click();
  for (const label of ['Last day', 'Whose duty', 'Counted from', 'Why', 'Source'])
    expect(
      await line
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${label}$`) })
        .count(),
    ).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/');
  await axe(page);
});

it('never calls overdue what a local authority or a family owes', async () => {
  const page = await newPage();
  await signInAs(page, 'Colin Frost');
  const waiting = page.getByRole('list', { name: 'Waiting on others' });
  await waiting.waitFor();
  const words = await waiting.textContent();
  expect(words).toMatch(/Local authority|Family/);
  expect(words).not.toMatch(/overdue/);
});

it('marks a deadline as done from the list, with the day and how, and takes it off the list', async () => {
  const page = await newPage();
  await signInAs(page, 'Colin Frost');
  const soon = page.getByRole('list', { name: /Overdue|Soon/ }).first();
  await soon.waitFor();
  const line = soon.getByRole('listitem').first();
  const who = (await line.getByRole('link').textContent()) ?? '';
  const what = (await line.locator('[id$="-title"]').textContent()) ?? '';
  const linesOf = soon.getByRole('listitem').filter({ hasText: who }).filter({ hasText: what });
  const before = await linesOf.count();
  await line.getByRole('button', { name: 'Why' }).click();
  await line.getByRole('button', { name: 'Mark as done' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await dialog.getByRole('link', { name: 'Say how it was done' }).waitFor();
  await axe(page);
  await dialog.getByLabel('How was it done?').fill('The review was held; minutes are in the office.');
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await page
    .getByText(/^Marked as done:/)
    .first()
    .waitFor();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => linesOf.count()).toBe(before - 1);
});

it('teaches what to do first where nobody is on roll', async () => {
  const page = await newPage();
  const none = { overdue: [], thisWeek: [], soon: [], waiting: [], tasks: [], held: [], meetings: [] };
  const json = { today: '2026-11-23', ...none, onRoll: 0, onRegister: 0 };
  await page.route(/\/v1\/.*\/today/, (route) => route.fulfill({ json }));
  await signInAs(page, 'Colin Frost');
  await page.getByText('Nobody is on roll yet.').waitFor();
  expect(await page.getByRole('link', { name: 'Import your first file' }).getAttribute('href')).toBe('/import');
  await axe(page);
});

it('moves the demo’s clock a day on and reads the lists again', async () => {
  const page = await newPage();
  await signInAs(page, 'Gareth Pugh');
  const lead = () => page.locator('.page-header__lead').textContent();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const before = await lead();
  await page.getByRole('button', { name: /^Demo clock/ }).click();
  await page.getByRole('menuitem', { name: 'Next day' }).click();
  await expect.poll(lead, { timeout: 60_000 }).not.toBe(before);
  await page
    .getByText(/Every day’s work on the way was done/)
    .first()
    .waitFor();
});
