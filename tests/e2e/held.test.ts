import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, openChild, origin, phone, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

// biome-ignore lint/suspicious/noExplicitAny: answers of the API are read into, their types are tested elsewhere
type Found = { readonly href: string; readonly view: any; readonly adult: any };

/** A child one of whose adults must be checked for something of her own, as the page itself read the file. */
const aChildToCheck = async (page: Page, at = 0): Promise<Found> => {
  const answer = page.waitForResponse(
    (response) => /\/v1\/pupils\/[0-9A-Z]{26}$/.test(response.url()) && response.request().method() === 'GET',
  );
  const href = await openChild(page, 'family=check', at);
  const view = await (await answer).json();
  const adult = view.adults.find(
    ({ doubts }: { doubts: string[] }) => doubts.length > 0 && !doubts.includes('LOOKED_AFTER_UNKNOWN'),
  );
  return adult === undefined ? aChildToCheck(page, at + 1) : { href, view, adult };
};

/** The list as the API would answer it, of one message to that adult. */
const heldOf = ({ view, adult }: Found) => ({
  today: view.today,
  total: 1,
  lines: [
    {
      subject: {
        kind: 'pupil',
        pupilId: view.pupil.id,
        forename: view.pupil.legalForename,
        surname: view.pupil.legalSurname,
        ncYear: view.pupil.ncYear,
        regGroup: view.pupil.regGroup,
      },
      noticeId: '01K00000000000000000000001',
      recipient: { kind: 'adult', id: adult.id },
      title: 'Invitation to the annual review',
      reason: adult.doubts[0],
      leaveAt: '2026-11-20T08:00:00.000Z',
      uselessAfter: '2026-11-24',
      who: {
        adultId: adult.id,
        name: `${adult.forename} ${adult.surname}`,
        relationship: adult.relationship,
        phone: adult.phone,
      },
      doubts: adult.doubts,
    },
  ],
});

const answering = async (page: Page, path: string, body: object) =>
  page.route(`**/v1/schools/*/${path}`, (route) => route.fulfill({ json: body }));

describe('held messages', () => {
  it('are cleared in place: every doubt is asked at once, and the check is recorded', async () => {
    const page = await newPage();
    await signInAs(page, 'Agnieszka Nowak', '/pupils');
    const found = await aChildToCheck(page);
    await answering(page, 'held', heldOf(found));
    await page.goto(`${origin}/held`);
    await page.getByText('should have left on Fri 20 Nov 2026; of use until Tue 24 Nov 2026').waitFor();
    await axe(page);
    await page.getByRole('button', { name: /^Record the answer/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Record the check' }).click();
    await dialog.getByRole('link', { name: 'Say how it was checked' }).waitFor();
    await axe(page);
    for (const answer of ['There is none', 'Yes', 'Yes, they may be told'])
      if ((await dialog.getByLabel(answer, { exact: true }).count()) > 0)
        await dialog.getByLabel(answer, { exact: true }).check();
    await dialog.getByLabel('How?').fill('Birth certificate seen in the office');
    await dialog.getByRole('button', { name: 'Record the check' }).click();
    await page.getByText('Recorded. Every message that waited for it was decided again.').waitFor();
    await page.goto(`${origin}${found.href}#history`);
    await page.getByText('Birth certificate seen in the office').first().waitFor();
  });

  it('say so where none waits, and where they cannot be read', async () => {
    const page = await newPage({ viewport: phone });
    await signInAs(page, 'Colin Frost', '/held');
    await answering(page, 'held', { today: '2026-11-23', lines: [], total: 0 });
    await page.reload();
    await page.getByText('No message waits for anybody to check').waitFor();
    await axe(page);
    await page.unroute('**/v1/schools/*/held');
    await page.route('**/v1/schools/*/held', (route) => route.fulfill({ status: 503, json: {} }));
    await page.reload();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('letters', () => {
  const line = (view: { pupil: { id: string } }, over: object) => ({
    subject: { kind: 'pupil', pupilId: view.pupil.id, forename: 'Sam', surname: 'Obi', ncYear: '4', regGroup: '4B' },
    ...{ fileVersion: 1, title: 'Invitation to the annual review', why: '', dueOn: '2026-11-23' },
    who: { name: 'Ms Ada Obi', relationship: 'mother', phone: null },
    ...{ address: 'known', print: 'ready' },
    ...over,
  });

  it('are printed in one go, and those that may not go say why', async () => {
    const page = await newPage();
    await signInAs(page, 'Agnieszka Nowak', '/pupils');
    const { view } = await aChildToCheck(page);
    const lines = [
      line(view, { taskId: '01K00000000000000000000001' }),
      line(view, { taskId: '01K00000000000000000000002', address: 'by-hand', who: null }),
      line(view, { taskId: '01K00000000000000000000003', print: 'not-told' }),
    ];
    await answering(page, 'letters', { today: '2026-11-23', lines, total: 3 });
    const pdf = { fileName: 'letters-2026-11-23.pdf', mediaType: 'application/pdf', base64: 'JVBERi0xLjcK' };
    await answering(page, 'letters.pdf?*', pdf);
    await page.goto(`${origin}/letters`);
    await page.getByText('They may not be told at present.').waitFor();
    await axe(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Print 2 letters' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(pdf.fileName);
    await page.getByRole('button', { name: 'Mark as posted' }).click();
    await page.getByRole('dialog', { name: '2 letters posted or handed over' }).waitFor();
    await axe(page);
  });
});

describe('a young person whose rights are her own', () => {
  it('has her wishes and a finding on capacity recorded, and both in what was recorded', async () => {
    const page = await newPage();
    await signInAs(page, 'Ruth Bamford', '/pupils');
    await openChild(page, 'year=13', 0);
    const family = page.getByRole('region', { name: /^Family/ });
    await family.getByRole('button', { name: 'Record what they wish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('They told somebody in person').check();
    const meetings = dialog.getByLabel('Meetings').first();
    const wished = (await meetings.inputValue()) === 'yes' ? 'no' : 'yes';
    await meetings.selectOption(wished);
    await axe(page);
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const cell = wished === 'yes' ? /^Tell them/ : /^Do not tell them/;
    await family.getByRole('cell', { name: cell }).first().waitFor();
    await family.getByRole('button', { name: 'Record a finding on capacity' }).click();
    await dialog.getByLabel('Updates').check();
    await dialog.getByLabel('They lack the capacity for it').check();
    await dialog.getByLabel('Who assessed it, and how?').fill('The educational psychologist; in the blue file');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await family.getByText('Recorded as lacking').first().waitFor();
    await family.getByText(/^Everything recorded, \d+$/).click();
    await axe(page);
  });
});
