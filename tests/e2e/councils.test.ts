import { expect, it } from 'vitest';
import { axe, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

it('lets the trust say what a council asks for, and works out the dates that follow', async () => {
  const page = await newPage();
  await signInAs(page, 'Ravi Menon', '/councils');
  const council = page.getByRole('region', { name: 'Bristol, City of', exact: true });
  await council.getByText('4 weeks before the end of the year, as the law needs').waitFor();
  await axe(page);
  await council.getByRole('button', { name: 'Change Bristol, City of' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bristol, City of' });
  await dialog.getByLabel(/^Weeks between/).fill('3');
  await dialog.getByRole('radio', { name: 'So many working days' }).check();
  await dialog.getByLabel(/^Where its review form is/).fill('the website');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('link', { name: /is not a full address/ }).waitFor();
  await axe(page);
  await dialog.getByLabel(/^Weeks between/).fill('6');
  await dialog.getByLabel(/^Where its review form is/).fill('https://www.bristol.gov.uk/review');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await council.getByText('6 weeks before the end of the year; the law needs 4').waitFor();
  await council.getByText(/It asks for 15 working days; the Code of Practice says 15 days/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await council.getByText('4 weeks before the end of the year, as the law needs').waitFor();
  await page.getByText(/The dates of [\d,]+ children were worked out/).waitFor({ timeout: 90_000 });
  await axe(page);
});

it('shows them to a SENCO on her phone, who changes nothing', async () => {
  const page = await newPage({ viewport: phone });
  await signInAs(page, 'Meera Joshi', '/school');
  await page.getByRole('link', { name: 'What councils ask for' }).click();
  await page.getByText('The trust’s SEND lead and its administrators can change it.').waitFor();
  expect(await page.getByRole('button', { name: /^Change/ }).count()).toBe(0);
  await axe(page);
});
