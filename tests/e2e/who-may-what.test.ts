import { expect, it } from 'vitest';
import { axe, openChild, origin, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

it('lets a head read a child’s page and change nothing on it', async () => {
  const page = await newPage();
  await signInAs(page, 'Peter Lyle', '/pupils');
  await openChild(page, 'provision=K', 1);
  await page.getByRole('heading', { name: 'In place' }).waitFor();
  for (const name of ['Edit', 'Decide', 'Change', 'Add an adult', 'Record a check', 'Plan a meeting'])
    expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  await page.getByRole('button', { name: 'Why' }).first().click();
  expect(await page.getByRole('button', { name: 'Mark as done' }).count()).toBe(0);
});

it('shows a safeguarding hold to the safeguarding lead, and to the SENCO only that somebody may not be told', async () => {
  const lead = await newPage();
  await signInAs(lead, 'Marcus Boateng', '/pupils');
  const href = await openChild(lead, 'family=ok', 20);
  const adults = lead.getByRole('region', { name: /^Family/ });
  await adults.getByRole('button', { name: /^Edit/ }).first().click();
  await lead.getByRole('dialog').getByLabel('Safeguarding hold').check();
  await lead.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await adults.getByText('The safeguarding lead has put a hold on messages to this adult.').first().waitFor();

  const senco = await newPage();
  await signInAs(senco, 'Colin Frost', href);
  await senco.getByText('The safeguarding lead knows more.').first().waitFor();
  expect(await senco.locator('main').textContent()).not.toMatch(/[Ss]afeguarding hold|put a hold/);
  await senco
    .getByRole('button', { name: /^Edit .+/ })
    .first()
    .click();
  await senco.getByRole('dialog').getByLabel('Surname').waitFor();
  expect(await senco.getByLabel('Safeguarding hold').count()).toBe(0);
});

it('says when something cannot be fetched, and fetches it when asked again', async () => {
  const page = await newPage();
  await signInAs(page, 'Peter Lyle', '/account');
  await page.route(/\/v1\/.*\/register/, (route) => route.abort());
  await page.goto(`${origin}/pupils`);
  await page.getByText('Waymark cannot be reached').waitFor();
  await axe(page);
  await page.unroute(/\/v1\/.*\/register/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('tbody tr').first().waitFor();
});

it('tells whoever has no list here so, in words', async () => {
  const page = await newPage();
  await signInAs(page, 'Jo Whitby', '/pupils');
  await page.getByText('Your role does not include the register of this school.').waitFor();
  await axe(page);
});
