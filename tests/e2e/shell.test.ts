import { describe, expect, it } from 'vitest';
import { axe, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

describe('search', () => {
  it('opens a child from any screen in six keystrokes', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/meetings');
    await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    for (const letter of 'free') await page.keyboard.press(letter);
    await page.getByRole('option', { name: /Fred/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pupils\/[0-9A-Z]{26}$/);
  });

  it('finds screens and actions, and plans a meeting for a child who is then chosen', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi');
    await page.getByRole('button', { name: /Search/ }).click();
    await page.getByRole('combobox').fill('plan');
    await page.keyboard.press('Enter');
    await page
      .getByRole('option', { name: /SEN support/ })
      .first()
      .waitFor();
    await page.getByRole('combobox').fill('fredd');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/plan-meeting$/);
  });

  it('gives the focus back on Escape and passes axe while it is open', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/staff');
    const button = page.getByRole('button', { name: /Search/ });
    await button.click();
    await page.getByRole('option').first().waitFor();
    await axe(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the frame', () => {
  it('offers each role its own places only', async () => {
    const page = await newPage();
    const placesOf = async (name: string) => {
      await page.context().clearCookies();
      await page.goto(`${origin}/favicon.svg`);
      await page.evaluate(() => sessionStorage.clear());
      await signInAs(page, name);
      await page.getByRole('button', { name: `You: ${name}` }).waitFor();
      const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents();
      // Held messages may be counted beside the name.
      return links.map((text) => /^[A-Z][a-z]+/.exec(text)?.[0]);
    };
    const ofSchool = ['Today', 'Pupils', 'Meetings', 'Held', 'Forecast'];
    expect(await placesOf('Meera Joshi')).toEqual([...ofSchool, 'Import', 'Staff']);
    expect(await placesOf('Nasreen Qureshi')).toEqual([...ofSchool, 'Staff']);
    expect(await placesOf('Lucy Ferreira')).toEqual(['Forecast', 'Import', 'Staff']);
    expect(await placesOf('Kelly Marsh')).toEqual([]);
  });

  it('moves the focus to the heading of the page one goes to, and names it in the tab', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi');
    await page.getByRole('link', { name: 'Pupils', exact: true }).click();
    await page.waitForURL(/\/pupils$/);
    await expect
      .poll(() => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`))
      .toBe('H1 Pupils');
    expect(await page.title()).toBe('Pupils – Waymark');
  });

  it('lets whoever sees several schools change between them', async () => {
    const page = await newPage();
    await signInAs(page, 'Ravi Menon', '/pupils');
    await page.getByRole('button', { name: /^School:/ }).click();
    await page.getByRole('menuitem', { name: 'Kingsmead Academy' }).click();
    await page.getByRole('button', { name: 'School: Kingsmead Academy' }).waitFor();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(100);
  });

  it('says that there is nothing at an address that leads nowhere, and at a child of another school', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/nowhere');
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    expect(await page.getByRole('banner').count()).toBe(1);
    await axe(page);
    await page.goto(`${origin}/pupils/01M80PFDCN81P1KR86ZSD6RVZZ`);
    await page.getByText('It does not exist, or it is not yours to see.').waitFor();
  });

  it.each(['/', '/pupils', '/meetings', '/staff', '/account', '/pupils/new'])(
    'passes axe on a phone: %s',
    async (path) => {
      const page = await newPage({ viewport: phone });
      await signInAs(page, 'Meera Joshi', path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await axe(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  it('keeps the look that was chosen', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/account');
    await page.getByLabel('Dark').check();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await axe(page);
  });
});

it('says so when the sign-in page cannot be reached, and tries again when asked', async () => {
  const page = await newPage();
  await page.route('**/.well-known/**', (route) => route.abort());
  await page.goto(`${origin}/pupils`);
  await page.getByText('The sign-in page cannot be reached').waitFor();
  await axe(page);
  await page.unroute('**/.well-known/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(/\/issuer\/sign-in\//);
});

it('shows every component of the design on one page that passes axe', async () => {
  const page = await newPage();
  await page.goto(`${origin}/design/`);
  await page.getByRole('heading', { name: 'Design system' }).waitFor();
  await axe(page);
});
