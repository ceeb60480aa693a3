import { describe, expect, it } from 'vitest';
import { axe, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

const event = (summary: string, from: string, to: string) =>
  ['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`, `SUMMARY:${summary}`, 'END:VEVENT'].join(
    '\r\n',
  );

const published = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  event('Autumn term begins', '20260902', '20260903'),
  event('INSET day', '20260902', '20260903'),
  event('Autumn half term', '20261026', '20261031'),
  event('Autumn term ends', '20261218', '20261219'),
  event('Spring term starts', '20270104', '20270105'),
  event('Half-term holiday', '20270215', '20270220'),
  event('Last day of Spring Term', '20270325', '20270326'),
  event('Start of Summer Term', '20270412', '20270413'),
  event('Half term', '20270531', '20270605'),
  event('End of summer term', '20270721', '20270722'),
  event('Staff planning, doors shut', '20261127', '20261128'),
  event(
    'A production of Oliver! in the hall of the community centre across the road, doors at six',
    '20261210',
    '20261211',
  ),
  'END:VCALENDAR',
].join('\r\n');

describe('the terms of a school', () => {
  it('come in from its published calendar, entry by entry, and move the children’s last school days', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/school');
    await page.getByRole('link', { name: 'Change the terms' }).click();
    await page.getByRole('heading', { level: 1, name: 'Terms and INSET days' }).waitFor();
    await axe(page);
    const file = { name: 'calendar.ics', mimeType: 'text/calendar', buffer: Buffer.from(published) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('radio', { name: '2026/27' }).waitFor();
    await page.getByText('2 entries taken to say nothing about the school year').click();
    await axe(page);
    await page.getByLabel(/Staff planning, doors shut/).selectOption('INSET day');
    await page.getByText('INSET day added: Fri 27 Nov 2026').waitFor();
    await page.getByRole('button', { name: 'Put these dates into the form' }).click();
    await page.getByRole('group', { name: 'INSET day 2' }).waitFor();
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByText(/The dates of [\d,]+ children were worked out/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Dismiss: Put back as it was.' }).click();
    await page.getByText(/The dates of [\d,]+ children were worked out/).waitFor();
    // Boxes under the bar that stays in sight are no targets as they lie there.
    await page.evaluate(() => window.scrollTo(0, 0));
    await axe(page);
    expect(await page.getByRole('group', { name: 'INSET day 3' }).count()).toBe(0);
  });

  it('are typed, and a fault leads to the row that it is about', async () => {
    const page = await newPage({ viewport: phone });
    await signInAs(page, 'Meera Joshi', '/school/terms');
    await page.getByRole('button', { name: 'Add a term' }).focus();
    await page.keyboard.press('Enter');
    const row = page.getByRole('group', { name: 'Term 7' });
    await row.getByLabel('Name').fill('Extra');
    const extra = page.getByRole('group', { name: 'Extra', exact: true });
    const fill = async (edge: string, day: string, month: string, year: string) => {
      const group = extra.getByRole('group', { name: edge });
      await group.getByLabel('Day').fill(day);
      await group.getByLabel('Month').fill(month);
      await group.getByLabel('Year').fill(year);
    };
    await fill('First day', '14', 'December', '2026');
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByRole('link', { name: 'Extra, last day, is missing' }).waitFor();
    await axe(page);
    await fill('Last day', '20', '12', '2026');
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByRole('link', { name: /14 December 2026 to 20 December 2026 overlaps the term of/ }).click();
    expect(
      await extra
        .getByRole('group', { name: 'First day' })
        .getByLabel('Day')
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await axe(page);
    await page.reload();
    await extra.waitFor();
    await extra.getByRole('button', { name: 'Take away Extra' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a term');
    await page.getByRole('button', { name: 'Save the terms' }).waitFor();
  });

  it('saved by two people at once are shown side by side', async () => {
    const page = await newPage();
    await signInAs(page, 'Meera Joshi', '/school/terms');
    const addInset = async (on: typeof page, day: string) => {
      await on.getByRole('button', { name: 'Add an INSET day' }).click();
      const last = on.getByRole('group', { name: /^INSET day/ }).last();
      await last.getByLabel('Day').fill(day);
      await last.getByLabel('Month').fill('11');
      await last.getByLabel('Year').fill('2026');
    };
    const other = await newPage();
    await signInAs(other, 'Meera Joshi', '/school/terms');
    await addInset(other, '24');
    await addInset(page, '25');
    await other.getByRole('button', { name: 'Save the terms' }).click();
    await other.getByText(/The dates of [\d,]+ children were worked out/).waitFor();
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByRole('radio', { name: 'Take theirs' }).waitFor();
    await axe(page);
    await page.getByRole('radio', { name: 'Take theirs' }).check();
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByText(/The dates of [\d,]+ children were worked out/).waitFor();
    await page.getByRole('button', { name: 'Take away INSET day 2' }).click();
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByText('The terms are saved.').last().waitFor();
  });

  it('that are no calendar are refused with what to do', async () => {
    const page = await newPage({ viewport: phone });
    await signInAs(page, 'Meera Joshi', '/school/terms');
    const file = { name: 'page.ics', mimeType: 'text/calendar', buffer: Buffer.from('<!doctype html><p>Sign in') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('This is a web page, not a calendar file').waitFor();
    await axe(page);
  });
});

describe('the last school day', () => {
  it('stands beside a date that falls on no school day, and moves when an INSET day comes: on Today and on the child’s page', async () => {
    const page = await newPage();
    const soon = page.getByRole('list', { name: 'Soon', exact: true });
    await signInAs(page, 'Meera Joshi', '/');
    await soon.getByText('Fri 11 Dec 2026').first().waitFor();
    await page.goto(`${origin}/school/terms`);
    await page.getByRole('button', { name: 'Add an INSET day' }).click();
    const day = page.getByRole('group', { name: /^INSET day/ }).last();
    await day.getByLabel('Day').fill('11');
    await day.getByLabel('Month').fill('12');
    await day.getByLabel('Year').fill('2026');
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByText(/children have a date or a last school day that moved/).waitFor();
    await page.getByRole('list', { name: 'Whose dates moved' }).getByRole('link').first().waitFor();

    await page.getByRole('link', { name: 'Today', exact: true }).first().click();
    await soon.getByText('last school day').first().waitFor();
    const line = soon.getByRole('listitem').filter({ hasText: 'Fri 11 Dec 2026' }).first();
    expect(await line.textContent()).toMatch(/last school day Thu 10 Dec 2026/);
    await axe(page);
    await line.getByRole('link').first().click();
    await page
      .getByRole('region', { name: /^Deadlines/ })
      .getByText('Thu 10 Dec 2026')
      .first()
      .waitFor();
    await page.goto(`${origin}/school/terms`);
    await page.getByRole('button', { name: 'Take away INSET day 2' }).click();
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByText(/children have a date or a last school day that moved/).waitFor();
  });

  it('is not known in a school without terms, which Today says once with the way to enter them', async () => {
    const page = await newPage({ viewport: phone });
    await page.route(/\/v1\/schools\/[^/]+\/today$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), termsUntil: null } });
    });
    await signInAs(page, 'Meera Joshi', '/');
    await page.getByText('The terms of this school are not known').waitFor();
    expect(await page.getByText('The terms of this school are not known').count()).toBe(1);
    await axe(page);
    await page.getByRole('link', { name: 'Enter the terms' }).click();
    await page.getByRole('heading', { level: 1, name: 'Terms and INSET days' }).waitFor();
  });
});
