import { expect, it } from 'vitest';
import { axe, openChild, origin, signInAs, useBrowser } from './browser.ts';

const newPage = useBrowser();

/** Plans a meeting through the API, as whoever is signed in on the page. */
const planMeeting = (page: Awaited<ReturnType<typeof newPage>>, pupilId: string) =>
  page.evaluate(async (id) => {
    const headers = {
      authorization: `Bearer ${sessionStorage.getItem('waymark.token')}`,
      'content-type': 'application/json',
    };
    const file = await (await fetch(`/v1/pupils/${id}`, { headers })).json();
    const body = JSON.stringify({
      ...{ kind: 'sen-support-review', on: '2027-01-20', startsAt: '14:00', endsAt: '15:00', place: 'Room 4' },
      ...{ staffIds: [], professionals: [], askedOtherwise: [] },
    });
    const planned = await fetch(`/v1/pupils/${id}/meetings`, {
      method: 'POST',
      headers: { ...headers, 'if-match': `"${file.fileVersion}"` },
      body,
    });
    return planned.status;
  }, pupilId);

it('shows a planned meeting in the school’s list and on the child’s page, moves it, and calls it off', async () => {
  const page = await newPage();
  await signInAs(page, 'Gareth Pugh', '/pupils');
  const href = await openChild(page, 'provision=K&family=ok', 2);
  expect(await planMeeting(page, href.split('/').at(-1) ?? '')).toBe(201);
  await page.goto(`${origin}/meetings`);
  await page.getByRole('cell', { name: /Wed 20 Jan 2027/ }).waitFor();
  await axe(page);
  await page.locator('tbody').getByRole('link').first().click();

  const meetings = page.getByRole('region', { name: /^Meetings/ });
  await meetings.getByRole('button', { name: 'Move, hold or call off' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'New day' }).getByLabel('Day').fill('21');
  await axe(page);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await meetings.getByText('Thu 21 Jan 2027').waitFor();
  await axe(page);

  await meetings.getByRole('button', { name: 'Move, hold or call off' }).click();
  await dialog.getByLabel('It is called off').check();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await meetings.getByText('Called off').waitFor();
});
