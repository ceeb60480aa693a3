import { expect, it } from 'vitest';
import { origin, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

it('comes back after sign-in to the page that was asked for, its filters too', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi', '/pupils?provision=E&sort=year');
  expect(new URL(page.url()).search).toBe('?provision=E&sort=year');
  await page.getByRole('heading', { name: 'Pupils', level: 1 }).waitFor();
  expect(await page.title()).toBe('Pupils – Waymark');
});

it('keeps the token in this tab: another tab must sign in', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi');
  const kept = await page.evaluate(() => ({ local: { ...localStorage }, session: Object.keys(sessionStorage) }));
  expect(kept.local).toEqual({});
  expect(kept.session).toContain('waymark.token');
});

it('keeps nothing about a child on the machine', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi', '/pupils');
  await page.locator('tbody tr').first().click();
  await page.getByRole('heading', { name: 'In place' }).waitFor();
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const kept = await page.evaluate(async () => ({
    text: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept.text).not.toContain(name);
  expect([kept.databases, kept.caches]).toEqual([0, 0]);
});

it('asks to sign in again when the token is refused, and comes back to the same form with what was typed', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi', '/pupils?provision=K');
  await page.locator('tbody').getByRole('link').nth(12).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
  await page.getByLabel('Your note').fill('Typed before the token ended');
  await page.evaluate(() => sessionStorage.setItem('waymark.token', 'not-a-token'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The issuer still knows her, so it sends her straight back.
  await page.waitForURL(/panel=facts/);
  await expect.poll(() => page.getByLabel('Your note').inputValue()).toBe('Typed before the token ended');
  await page.getByRole('button', { name: 'Start again' }).click();
});

it('signs out, wipes what was typed, and asks who comes next', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi', '/pupils/new');
  await page.getByLabel('Legal forename').fill('Never saved');
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain('Never saved');
  await page.getByRole('button', { name: 'You: Meera Joshi' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL(/\/issuer\/sign-in\//);
  await page.goto(`${origin}/favicon.svg`);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Never saved');
});
