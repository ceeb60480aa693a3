import { expect, it } from 'vitest';
import { axe, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

type Named = { readonly forename: string; readonly surname: string; readonly legalForename: string };

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

it('gives staff a private calendar that names nobody, and ends when they say so', async () => {
  const page = await newPage();
  const rolls = page.waitForResponse((response) => response.url().endsWith('/roll'));
  await signInAs(page, 'Meera Joshi', '/');
  const roll: { pupils: readonly Named[] } = await (await rolls).json();
  await page.goto(`${origin}/account`);
  const section = page.getByRole('region', { name: 'Calendar feed' });
  await axe(page);
  await section.getByRole('button', { name: 'Make an address' }).click();
  const address = section.getByLabel('Address of your calendar');
  await address.waitFor();
  await axe(page);
  const first = await address.inputValue();
  const read = await fetch(first);
  const text = (await read.text()).replaceAll('\r\n ', '');
  expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toMatch(/school dut(y|ies)/);

  const told = wordsOf(text.replaceAll(/^(URL|DESCRIPTION|UID).*$/gm, ''));
  const own = wordsOf('Hollin Bank Primary School');
  const names = roll.pupils.flatMap(({ forename, surname, legalForename }) => [forename, surname, legalForename]);
  expect(names.length).toBeGreaterThan(100);
  expect([...wordsOf(names.join(' '))].filter((name) => told.has(name) && !own.has(name))).toEqual([]);

  await page.reload();
  await section.getByText('Last read by a calendar').waitFor();
  expect(await section.getByText('Not yet').count()).toBe(0);
  await section.getByRole('button', { name: 'Make a new address' }).click();
  await axe(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Make a new address' }).click();
  await address.waitFor();
  const second = await address.inputValue();
  expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);

  await section.getByRole('button', { name: 'Turn it off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click();
  await section.getByText(/Your calendar has no address/).waitFor();
  const [ended, forged] = await Promise.all([fetch(second), fetch(second.replace(/\w{5}\.ics/, 'AAAAA.ics'))]);
  expect([ended.status, forged.status]).toEqual([404, 404]);
  expect(await ended.text()).toBe(await forged.text());
});

it('is made on a phone as well', async () => {
  const page = await newPage({ viewport: phone });
  await signInAs(page, 'Nasreen Qureshi', '/account');
  const section = page.getByRole('region', { name: 'Calendar feed' });
  await section.getByRole('button', { name: 'Make an address' }).click();
  await section.getByLabel('Address of your calendar').waitFor();
  await axe(page);
  await section.getByRole('button', { name: 'Turn it off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click();
  await section.getByText(/Your calendar has no address/).waitFor();
});
