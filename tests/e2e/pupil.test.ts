import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, openChild, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

const asSenco = async (options = {}) => {
  const page = await newPage(options);
  await signInAs(page, 'Agnieszka Nowak', '/pupils');
  return page;
};
const edit = async (page: Page) => {
  await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
};
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
const note = (page: Page) => page.getByLabel('Your note');

describe('a child’s page', () => {
  it('answers what is in place and what is next without scrolling at 1366 by 768', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=E', 2);
    for (const name of ['In place', 'Next']) {
      const box = await page.getByRole('heading', { name, exact: true }).boundingBox();
      expect(box?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(600);
    }
    await axe(page);
  });

  it('passes axe on a phone and does not scroll sideways', async () => {
    const page = await asSenco({ viewport: phone });
    await openChild(page, 'provision=E', 2);
    await axe(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('keeps the UPN out of sight until it is asked for', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=E', 2);
    const upn = /[A-Z]\d{11}[0-9A-Z]/;
    expect(await page.locator('main').textContent()).not.toMatch(upn);
    await page.getByRole('button', { name: 'Show UPN' }).click();
    expect(await page.locator('main').textContent()).toMatch(upn);
  });

  it('says of every adult whether they may be told, why, and how to mend it', async () => {
    const page = await asSenco();
    await openChild(page, 'family=check', 0);
    const family = page.getByRole('region', { name: /^Family/ });
    expect(await family.textContent()).toMatch(/Held/);
    await family.getByRole('button', { name: 'Record a check' }).first().waitFor();
  });
});

describe('changing a file', () => {
  it('saves, shows what was saved, and takes it back with Undo', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=K', 4);
    await edit(page);
    await axe(page);
    const before = await note(page).inputValue();
    await note(page).fill('Sits at the front from now on');
    await save(page);
    await page.locator('.pupil__note', { hasText: 'Sits at the front' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Put back as it was.').waitFor();
    await edit(page);
    expect(await note(page).inputValue()).toBe(before);
  });

  it('says what is wrong at the top and beside the field, in the same words, and moves the focus there', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=K', 5);
    await edit(page);
    await page.getByLabel('UPN').fill('X123');
    await save(page);
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.textContent()).toContain('UPN is not a unique pupil number');
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await axe(page);
    await summary.getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/upn$/);
    await page.getByRole('button', { name: 'Start again' }).click();
  });

  it('keeps what was typed when the panel is closed, and offers it again', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=K', 6);
    await edit(page);
    await note(page).fill('Half a thought');
    await page.keyboard.press('Escape');
    await page.getByText(/What you typed is kept/).waitFor();
    await edit(page);
    expect(await note(page).inputValue()).toBe('Half a thought');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await note(page).inputValue()).not.toBe('Half a thought');
  });

  it('keeps the words and says so when the network is gone, and saves them once it is back', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=K', 7);
    await edit(page);
    await note(page).fill('Typed on a train');
    await page.context().setOffline(true);
    await save(page);
    await page.getByText('Not saved yet').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.pupil__note', { hasText: 'Typed on a train' }).waitFor();
  });

  it('shows both versions when somebody else saved first, and loses neither', async () => {
    const mine = await asSenco();
    const theirs = await asSenco();
    const href = await openChild(mine, 'provision=K', 8);
    await theirs.goto(origin + href);
    await edit(mine);
    await note(mine).fill('Mine');
    await edit(theirs);
    await note(theirs).fill('Theirs');
    await theirs.getByLabel('Class').fill('9Z');
    await save(theirs);
    await theirs.locator('.pupil__note', { hasText: 'Theirs' }).waitFor();

    await save(mine);
    await mine.getByText('Somebody else changed this while you were typing').waitFor();
    const choice = mine.getByRole('group', { name: 'Your note' });
    expect(await choice.textContent()).toMatch(/Mine.*Theirs/);
    expect(await mine.getByRole('dialog').textContent()).toContain('Class: 9Z');
    const notice = mine.getByRole('group', { name: 'Somebody else changed this while you were typing' });
    await expect.poll(() => notice.evaluate((box) => box === document.activeElement)).toBe(true);
    await axe(mine);
    expect(await choice.getByRole('radio', { checked: true }).count()).toBe(0);
    await save(mine);
    await mine.getByRole('link', { name: 'Your note: choose whether to keep yours or take theirs' }).waitFor();
    await choice.getByLabel('Keep yours').check();
    await save(mine);
    await mine.locator('.pupil__note', { hasText: 'Mine' }).waitFor();
    expect(await mine.locator('.identity-bar').textContent()).toContain('9Z');
  });

  it('saves without a question where somebody else changed other parts of the file', async () => {
    const mine = await asSenco();
    const theirs = await asSenco();
    const href = await openChild(mine, 'provision=K', 9);
    await theirs.goto(origin + href);
    await edit(mine);
    await note(mine).fill('Only mine');
    await theirs.getByRole('button', { name: 'Decide' }).click();
    await theirs.getByLabel('The reason').fill('Stays on SEN support after the review');
    await theirs.getByRole('button', { name: 'Record the decision' }).click();
    await theirs.getByText('The decision is recorded.').waitFor();
    await save(mine);
    await mine.locator('.pupil__note', { hasText: 'Only mine' }).waitFor();
  });
});

describe('the family', () => {
  it('adds an adult, who is held until what is not known is known, then told', async () => {
    const page = await asSenco();
    await openChild(page, 'provision=K&family=ok', 10);
    await page.getByRole('button', { name: 'Add an adult' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Forename').fill('Ada');
    await dialog.getByLabel('Surname').fill('Obi');
    await dialog.getByLabel('What they are to the child').fill('Aunt');
    await axe(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const adult = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ada Obi' }) });
    await adult.getByText('It is not known whether there is a court order.').waitFor();
    await adult.getByRole('button', { name: 'Edit Ada Obi' }).click();
    await dialog.getByRole('group', { name: 'Parental responsibility' }).getByLabel('Yes').check();
    await dialog.getByLabel('There is none').check();
    await dialog.getByLabel('E-mail address').fill('ada.obi@example.org');
    await save(page);
    await adult.getByText(/Told by/).waitFor();
  });

  it('records that a named person checked, and decides again', async () => {
    const page = await asSenco();
    await openChild(page, 'family=check', 1);
    await page.getByRole('button', { name: 'Record a check' }).first().click();
    await page.getByLabel('What was checked, and how?').fill('Saw the papers in the office.');
    await axe(page);
    await page.getByRole('button', { name: 'Record the check' }).click();
    await page
      .getByText(/Checked by Agnieszka Nowak/)
      .first()
      .waitFor();
  });

  it('shows who changed what in the history', async () => {
    const page = await asSenco();
    await openChild(page, 'family=ok', 11);
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByLabel('The reason').fill('Progress is as expected');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    const history = page.getByRole('region', { name: 'History' });
    await history.getByText('Decided on the register').first().waitFor();
    expect(await history.textContent()).toContain('Agnieszka Nowak');
  });
});

it('puts a child on roll by hand and opens her page', async () => {
  const page = await asSenco();
  await page.goto(`${origin}/pupils/new`);
  await page.getByRole('button', { name: 'Add the pupil' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Enter the legal forename' }).waitFor();
  await page.getByLabel('Legal forename').fill('Zsófia');
  await page.getByLabel('Legal surname').fill('Kovács');
  await page.getByRole('button', { name: 'Add the pupil' }).click();
  await page.getByRole('heading', { level: 1, name: 'Zsófia Kovács' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('kovacs zs');
  await page.getByRole('option', { name: /Zsófia Kovács/ }).waitFor();
});
