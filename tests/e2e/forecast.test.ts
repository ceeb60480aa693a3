import { expect, it } from 'vitest';
import { axe, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

it('says what will be missed in twelve weeks under the one thing that helps, and leads there', async () => {
  const page = await newPage();
  await signInAs(page, 'Colin Frost', '/forecast');
  await page.getByRole('heading', { name: 'What this goes by' }).waitFor();
  await page.getByText(/duties are due by .* If nothing changes/).waitFor();
  await axe(page);
  const first = page
    .getByRole('list')
    .filter({ has: page.getByRole('link', { name: /^Go there/ }) })
    .first()
    .getByRole('listitem')
    .first();
  const child = await first.getByRole('link').first().textContent();
  await first.getByRole('link', { name: /^Go there/ }).click();
  await page.waitForURL(/\/(pupils|staff)\//);
  await page
    .getByRole('main')
    .getByText((child ?? '?').split(' ')[0] ?? '?')
    .first()
    .waitFor();
});

it('fits a phone, and never calls the school’s what a council owes', async () => {
  const page = await newPage({ viewport: phone });
  await signInAs(page, 'Colin Frost', '/forecast');
  const others = page.getByRole('list', { name: 'Owed by others' });
  await others.waitFor();
  expect(await others.textContent()).toMatch(/Local authority|Family/);
  expect(await others.textContent()).not.toMatch(/overdue/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await axe(page);
});

it('says where nothing is due that nothing is, and what it goes by', async () => {
  const page = await newPage();
  const pace = ['meetings', 'papers', 'letters', 'documents'].map((work) => ({ work, done: 0, late: 0, aWeek: null }));
  const none = { today: '2026-11-23', upTo: '2027-02-15', due: 0, school: [], others: [], pace };
  await page.route('**/v1/schools/*/forecast', (route) => route.fulfill({ json: none }));
  await signInAs(page, 'Harriet Osei', '/forecast');
  await page.getByText('Nothing is due in the next twelve weeks.').waitFor();
  expect(await page.getByRole('cell', { name: 'Too few to tell' }).count()).toBe(4);
  await axe(page);
});

it('shows a trust’s SEND lead every school in figures, and leads to the school’s own', async () => {
  const page = await newPage();
  await signInAs(page, 'Ravi Menon', '/trust/forecast');
  const table = page.getByRole('table', { name: /Schools of the trust/ });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(7);
  await axe(page);
  await table.getByRole('button', { name: /Kingsmead/ }).click();
  await page.waitForURL(/\/forecast$/);
  await page.getByText(/duties are due by .* If nothing changes/).waitFor();
  expect(await page.getByRole('banner').textContent()).toContain('Kingsmead');
});
