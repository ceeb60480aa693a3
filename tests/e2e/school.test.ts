import { describe, expect, it } from 'vitest';
import { axe, openChild, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

describe('a school', () => {
  it('says how families reach it, and that they cannot reply where it has no address for that', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi');
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('menuitem', { name: 'School' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hollin Bank Primary School' }).waitFor();
    await page.getByText('office@hollin.example.org').waitFor();
    await page.getByText('Hollin Bank, Harbour Town, HT2 0AC').waitFor();
    await page.getByRole('list', { name: 'INSET days' }).waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'Change how families reach the school' }).click();
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await page.getByLabel(/Reply address/).fill('the office');
    await save.click();
    await page
      .getByText(/Reply address is not an e-mail address/)
      .first()
      .waitFor();
    await axe(page);
    await page.getByLabel(/Reply address/).fill('');
    await save.click();
    await page.getByText('Messages tell them to call 0117 496 0302.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('office@hollin.example.org').waitFor();
  });

  it('is to be seen and not changed by whoever does not manage it', async () => {
    const page = await newPage({ viewport: phone });
    await signInAs(page, 'Nasreen Qureshi', '/school');
    await page.getByText('office@hollin.example.org').waitFor();
    expect(await page.getByRole('button', { name: /^Change/ }).count()).toBe(0);
    await axe(page);
  });
});

it('lets staff choose when their daily digest leaves, or end it', async () => {
  const page = await newPage({ viewport: phone });
  await signInAs(page, 'Meera Joshi', '/account');
  const change = async (choose: () => Promise<void>) => {
    await page.getByRole('button', { name: 'Change the daily digest' }).click();
    await choose();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };
  const radio = (name: string) => page.getByRole('radio', { name }).check();
  await page.getByText(/^At 07:30 on school days/).waitFor();
  await change(async () => {
    await radio('Another time');
    await axe(page);
    await page.getByRole('textbox', { name: 'Time' }).fill('06:45');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Enter a time between 07:00 and 18:00').first().waitFor();
    await page.getByRole('textbox', { name: 'Time' }).fill('16:45');
  });
  await page.getByText(/^At 16:45 on school days/).waitFor();
  await change(() => radio('None, no daily e-mail'));
  await page.getByRole('region', { name: 'Daily digest' }).getByText('None', { exact: true }).waitFor();
  await axe(page);
  await change(() => radio('07:30'));
  await page.getByText(/^At 07:30 on school days/).waitFor();
});

it('says in a child’s history which sheet was imported, and by whom', async () => {
  const page = await newPage();
  await signInAs(page, 'Meera Joshi', '/pupils');
  await openChild(page, 'provision=E');
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('Imported from the EHCP tracker').first().waitFor();
  await history
    .getByText(/Lucy Ferreira, by an import/)
    .first()
    .waitFor();
});

it('keeps when the school’s documents were published, and says when each is due again', async () => {
  const page = await newPage();
  await signInAs(page, 'Colin Frost', '/school');
  const documents = page.getByRole('region', { name: 'What the school must publish' });
  const report = documents.getByRole('region', { name: 'SEN information report' });
  await report.getByRole('button', { name: /SEN information report$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'SEN information report' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('link', { name: 'Say whether it ever was' }).waitFor();
  await dialog.getByRole('radio', { name: 'Yes' }).check();
  for (const [part, value] of [
    ['Day', '1'],
    ['Month', '12'],
    ['Year', '2025'],
  ] as const)
    await dialog.getByRole('group', { name: 'Last published' }).getByLabel(part).fill(value);
  await axe(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await report.getByText('Last published Mon 1 Dec 2025.').waitFor();
  expect(await report.textContent()).toContain('1 Dec 2026');
  await axe(page);
});
