import { describe, expect, it } from 'vitest';
import { axe, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

describe('staff', () => {
  it('shows a SENCO’s times in post and the clock of her qualification, to whom may see them', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/staff');
    await page.getByRole('link', { name: 'Meera Joshi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meera Joshi' }).waitFor();
    const qualification = page.getByRole('region', { name: 'SENCO qualification' });
    await qualification.getByText('SENCO qualification must be held').waitFor();
    expect(await page.getByRole('button', { name: /Change/ }).count()).toBe(0);
    await axe(page);
  });

  it('lets the trust’s lead change a qualification, works the clock out anew, and takes it back', async () => {
    const page = await newPage();
    await signInAs(page, 'Ravi Menon', '/staff');
    await page.getByRole('button', { name: /^School:/ }).click();
    await page.getByRole('menuitem', { name: 'Hollin Bank Primary School' }).click();
    await page.getByRole('link', { name: 'Meera Joshi' }).click();
    const region = page.getByRole('region', { name: 'SENCO qualification' });
    const deadline = region.getByText('SENCO qualification must be held');
    await deadline.waitFor();
    await page.getByRole('button', { name: 'Change the qualifications' }).click();
    const completed = page.getByRole('group', { name: /Completed on/ }).first();
    await completed.getByLabel('Day').fill('2');
    await completed.getByLabel('Month').fill('November');
    await completed.getByLabel('Year').fill('2026');
    await axe(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await deadline.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await deadline.waitFor();
  });
});

it('teaches how to plan a meeting where none is planned', async () => {
  const page = await newPage();
  await page.route(/\/v1\/.*\/meetings/, (route) => route.fulfill({ json: { meetings: [] } }));
  await signInAs(page, 'Nasreen Qureshi', '/meetings');
  await page.getByText('No meeting is planned.').waitFor();
  await axe(page);
});
