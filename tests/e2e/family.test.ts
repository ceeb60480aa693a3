import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, origin, phone, useBrowser } from './browser.ts';
import { knownMails, mailedLink, planNearReview } from './family-links.ts';

const newPage = useBrowser();

/** Each mail leaves at the next turn of the sweep, the dispatcher and the mailer. */
const patience = 300_000;

/** A phone on which no page runs a script. */
const aPhone = () => newPage({ viewport: phone, scripts: false });

const fits = async (page: Page): Promise<void> => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(phone);
};
/** Fits a phone, and nothing wrong with it: axe runs scripts, so it looks at the same page in a browser that does too. */
const checked = async (page: Page): Promise<void> => {
  await fits(page);
  const body = await page.content();
  const twin = await newPage({ viewport: phone });
  await twin.route('**/f/looked-at', (route) => route.fulfill({ contentType: 'text/html', body }));
  await twin.goto(`${origin}/f/looked-at`);
  await axe(twin);
  await twin.close();
};
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a family without an account', () => {
  it(
    'answers the invitation, says what it thinks from two phones, and the SENCO reads what was sent',
    async () => {
      const desk = await newPage();
      const before = await knownMails(desk);
      const child = await planNearReview(desk, 0, '15');
      const parent = await aPhone();
      const link = await mailedLink(parent, 'r', before, '15 December 2026');

      await parent.goto(link);
      await heading(parent, 'A meeting about your child');
      await checked(parent);
      await press(parent, 'Send your answer');
      await parent.getByRole('alert').getByRole('link', { name: 'Tell us if you can come' }).waitFor();
      await checked(parent);
      await expect.poll(() => parent.evaluate(() => document.activeElement?.className)).toBe('error-summary');
      await parent.getByRole('link', { name: 'Tell us if you can come' }).click();
      await expect.poll(() => parent.evaluate(() => document.activeElement?.id)).toBe('answer');
      await parent.getByLabel('I need another day or time').check();
      await parent.getByLabel('Which days or times suit you?').fill('Any Monday morning');
      await parent.getByRole('group', { name: 'Do you need an interpreter?' }).getByLabel('Yes').check();
      await parent.getByLabel('Which language?').fill('Polski');
      await press(parent, 'Send your answer');
      await parent.getByText('Thank you. We have your answer.').waitFor();
      await checked(parent);
      const calendar = await parent.request.get(`${link}/meeting.ics`);
      expect(await calendar.text()).toContain('BEGIN:VEVENT');

      const beforeSignIn = await knownMails(parent);
      await press(parent, 'Email me a sign-in link');
      await heading(parent, 'Check your email');
      await checked(parent);
      const signIn = await mailedLink(parent, 's', beforeSignIn);
      await parent.goto(signIn);
      await parent.reload();
      await checked(parent);
      await press(parent, 'Sign in');
      await heading(parent, 'Your views');
      await checked(parent);
      await parent.getByRole('link', { name: 'What is going well for your child?' }).click();
      await checked(parent);
      await parent.getByLabel('Your answer').fill('She reads every evening.');
      await press(parent, 'Save and go to the list');
      await parent.getByText('Written', { exact: true }).waitFor();
      await parent.getByRole('link', { name: 'What happens next' }).click();
      await parent.getByText('By Tuesday 12 January 2027').waitFor();
      await checked(parent);

      const stranger = await aPhone();
      await stranger.goto(signIn);
      await heading(stranger, 'This link cannot be opened');
      await checked(stranger);
      await stranger.goto(`${origin}/f/views`);
      await heading(stranger, 'This link cannot be opened');

      const beforeSecond = await knownMails(parent);
      const tablet = await aPhone();
      await tablet.goto(link);
      await press(tablet, 'Email me a sign-in link');
      await tablet.goto(await mailedLink(tablet, 's', beforeSecond));
      await press(tablet, 'Sign in');
      await tablet.getByRole('link', { name: 'Check and send' }).click();
      await tablet.getByText('She reads every evening.').waitFor();
      await checked(tablet);
      await press(tablet, 'Send my views to school');
      await heading(tablet, 'We have your views');
      await checked(tablet);
      await press(tablet, 'Sign out');
      await heading(tablet, 'You are signed out');
      await tablet.goBack();
      await tablet.reload();
      await heading(tablet, 'This link cannot be opened');

      await desk.goto(`${origin}${child}#meetings`);
      await desk.getByRole('link', { name: /Who has answered.*2026-12-15/ }).click();
      await desk.getByText('Asks for another day or time').waitFor();
      await desk.getByText('Any Monday morning').waitFor();
      await desk.getByText('She reads every evening.').waitFor();
      await axe(desk);
      await desk.setViewportSize(phone);
      await fits(desk);
      const hers = desk.locator('section', { hasText: 'Any Monday morning' });
      await hers.getByRole('button', { name: /^Send a new link/ }).click();
      await desk.getByRole('alertdialog').getByText('Every link sent before stops working').waitFor();
      await axe(desk);
      await desk.getByRole('alertdialog').getByRole('button', { name: 'Send a new link' }).click();
      await desk.getByText('The old links are ended').waitFor();
      await parent.goto(link);
      await heading(parent, 'This link cannot be opened');
    },
    patience,
  );

  it('asks for a new link by any address and is told the same', async () => {
    const page = await aPhone();
    await page.goto(`${origin}/f/r/AAAAAAAAAAAAAAAAAAAAAA`);
    await heading(page, 'This link cannot be opened');
    await page.getByLabel('Your email address').fill('nobody@example.org');
    await press(page, 'Send me a new link');
    await heading(page, 'Check your email');
    expect(new URL(page.url()).pathname).toBe('/f/check-your-email');
  });
});

describe('an outside professional', () => {
  it(
    'says whether she comes, sends a file, and keeps a receipt',
    async () => {
      const desk = await newPage();
      const before = await knownMails(desk);
      const child = await planNearReview(desk, 2, '16');
      const page = await aPhone();
      const link = await mailedLink(page, 'q', before, '16 December 2026');
      await page.goto(link);
      await heading(page, 'Your advice for a meeting');
      await checked(page);
      await press(page, 'Send your advice');
      await page.getByRole('alert').getByRole('link', { name: 'Write something or choose a file' }).waitFor();
      await checked(page);
      await page
        .getByLabel('Or choose a file')
        .setInputFiles({ name: 'Advice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 advice') });
      await press(page, 'Send your advice');
      await heading(page, 'We have your advice');
      await checked(page);
      const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? 'none';
      await desk.goto(`${origin}${child}#meetings`);
      await desk.getByRole('link', { name: /Who has answered.*2026-12-16/ }).click();
      await desk.getByText(`Reference ${reference}; not checked for viruses yet.`).waitFor();
      const [download] = await Promise.all([
        desk.waitForEvent('download'),
        desk.getByRole('button', { name: 'Download Advice.pdf' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('Advice.pdf');
      await axe(desk);
    },
    patience,
  );
});
