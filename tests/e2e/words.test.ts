import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();
const lead = 'Ravi Menon';

const letter = (page: Page) => page.getByRole('region', { name: 'As it would arrive' });
const versions = (page: Page) => page.getByRole('region', { name: 'Versions' });
const greeting = (page: Page) => page.getByLabel('Greeting by name');
const save = (page: Page) => page.getByRole('button', { name: /^(Save draft|Try again)$/ });

describe('the words of messages', () => {
  it('are listed with the languages in which they are sent', async () => {
    const page = await newPage();
    await signInAs(page, lead, '/messages');
    const row = page.getByRole('row', { name: /^Support has started Parent or carer/ });
    await row.getByText('Sent as it comes').waitFor();
    expect(await row.getByText('Draft: not sent').count()).toBe(2);
    await axe(page);
    await row.getByRole('link', { name: /in Polish$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Support has started' }).waitFor();
    await letter(page).getByText('Dziecko ma teraz dodatkowe wsparcie w szkole.').waitFor();
  });

  it('in another language are sent once somebody who reads it has approved them', async () => {
    const page = await newPage();
    await signInAs(page, lead, '/messages/called-off-family/ur');
    await page.getByText('Nobody is sent these words until a person who reads Urdu has approved them').waitFor();
    await letter(page).getByText('Dear Ada,').waitFor();
    const box = page.getByLabel('Greeting by name');
    expect([await box.getAttribute('lang'), await box.getAttribute('dir')]).toEqual(['ur', 'rtl']);
    await axe(page);
    await page.getByRole('button', { name: 'Approve…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Approve the words in Urdu' });
    const approve = dialog.getByRole('button', { name: 'Approve and send from now on' });
    await approve.click();
    await dialog.getByText('Say first that you have checked the words').waitFor();
    await axe(page);
    await dialog.getByLabel('I can read Urdu and have checked these words').check();
    await approve.click();
    await versions(page)
      .getByText(/Approved by Ravi Menon on/)
      .waitFor();
    expect(await page.getByText('Nobody is sent these words until').count()).toBe(0);
    await versions(page).getByRole('button', { name: 'Stop sending this language' }).click();
    await page.getByText('Nobody is sent these words until a person who reads Urdu has approved them').waitFor();
  });

  it('say beside a sentence what may not be said, as it is written', async () => {
    const page = await newPage({ viewport: phone });
    await signInAs(page, lead, '/messages/views-family/en');
    await page.getByText('Nothing stands against these words').waitFor();
    const sentence = page.getByLabel('Part 1, one more sentence');
    await sentence.fill('It is about his EHCP and his {surname}.');
    await page.getByText('2 things to mend before it can be approved').waitFor();
    await page.getByText('It cannot be made of these words').waitFor();
    expect(await page.getByText(/“EHCP” may tell whoever sees the message a kind of plan/).count()).toBe(2);
    await axe(page);
    await sentence.fill('You can bring a friend.');
    await letter(page)
      .getByText(/You can bring a friend\./)
      .waitFor();
    await page.getByText('Nothing stands against these words').waitFor();
  });

  it('are never lost, are compared with those that came, and can be brought back', async () => {
    const page = await newPage();
    await signInAs(page, lead, '/messages/confirmation-family/en');
    await greeting(page).fill('Hello {greetingName},');
    await letter(page)
      .getByText(/Hello Ada,/)
      .waitFor();
    const beside = page.getByRole('region', { name: 'Both versions, side by side' });
    await beside.getByRole('row', { name: 'Dear {greetingName}, Hello {greetingName},' }).waitFor();
    await axe(page);

    await page.route('**/v1/templates/confirmation-family/en', (route) => route.abort());
    await save(page).click();
    await page.getByText('Not saved yet').first().waitFor();
    expect(await greeting(page).inputValue()).toBe('Hello {greetingName},');
    await page.unroute('**/v1/templates/confirmation-family/en');
    await page.reload();
    await greeting(page).waitFor();
    expect(await greeting(page).inputValue()).toBe('Hello {greetingName},');
    await save(page).click();
    await versions(page)
      .getByText(/Saved by Ravi Menon on .* Not approved\./)
      .waitFor();

    await page.getByRole('button', { name: 'Approve…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Approve the words in English' });
    await dialog.getByLabel('I have read these words as they will be sent').check();
    await dialog.getByRole('button', { name: 'Approve and send from now on' }).click();
    await page.getByText('Sent in your words').waitFor();
    await versions(page).getByRole('button', { name: 'Send the English as it comes' }).click();
    await page.getByText('Sent as it comes').waitFor();
    await versions(page).getByRole('button', { name: 'Bring back version 1' }).click();
    await versions(page).getByText('Version 3').waitFor();
    expect(await greeting(page).inputValue()).toBe('Hello {greetingName},');
  });

  it('are to be read, and not changed, by a SENCO', async () => {
    const page = await newPage({ viewport: phone });
    await signInAs(page, 'Meera Joshi', '/messages/reminder-young-person/pl');
    await letter(page)
      .getByText(/Czekamy na Ciebie/)
      .waitFor();
    await page.getByText('You can read these words').waitFor();
    expect(await page.getByRole('button', { name: /Save|Approve/ }).count()).toBe(0);
    await axe(page);
  });
});
