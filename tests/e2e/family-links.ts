import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openChild, origin, signInAs } from './browser.ts';

interface Mailed {
  readonly messageId: string;
  readonly text: string;
}

/** Soft line breaks and codes of a mail's encoding, taken out. */
const readable = (raw: string): string => raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');

const mails = async (page: Page): Promise<readonly Mailed[]> => {
  const list: readonly { readonly messageId: string }[] = await (
    await page.request.get(`${origin}/ses-control/messages`)
  ).json();
  return Promise.all(
    list.map(async ({ messageId }) => ({
      messageId,
      text: readable(await (await page.request.get(`${origin}/mailbox/${messageId}/raw`)).text()),
    })),
  );
};

/** Waits for a mail with such a link, other than those known, and gives the link. */
export const mailedLink = async (
  page: Page,
  kind: 'r' | 's' | 'q',
  known: ReadonlySet<string>,
  about = '',
): Promise<string> => {
  let found: string | undefined;
  const pattern = new RegExp(`${origin}/f/${kind}/[A-Za-z0-9_-]{22}`);
  await expect
    .poll(
      async () => {
        const fresh = (await mails(page)).filter(
          ({ messageId, text }) => !known.has(messageId) && text.includes(about),
        );
        found = fresh.map(({ text }) => pattern.exec(text)?.[0]).find((link) => link !== undefined);
        return found;
      },
      { timeout: 110_000, interval: 1_500 },
    )
    .toBeDefined();
  return found ?? '';
};

export const knownMails = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set((await mails(page)).map(({ messageId }) => messageId));

/** Plans an annual review so near that its invitations leave at once; gives the child's path. */
export const planNearReview = async (page: Page, nth: number, day: string): Promise<string> => {
  await signInAs(page, 'Ruth Bamford', '/pupils');
  const href = await openChild(page, 'provision=E&family=ok', nth);
  await page.goto(`${origin}${href}/plan-meeting`);
  await page.getByRole('heading', { name: 'When and where' }).waitFor();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month').fill('December');
  await page.getByLabel('Year').fill('2026');
  await page.getByLabel('Where').fill('The library');
  await page.getByLabel('The council’s SEN officer').selectOption({ label: 'Karen Doyle, SEND case officer' });
  await page.getByLabel('Health professional').selectOption({ label: 'Joanna Pike, Occupational therapist' });
  await page.getByLabel('The council’s social care officer').selectOption('otherwise');
  await page.getByLabel(/^How the council’s social care officer/).fill('By telephone on 20 November');
  await page.getByRole('button', { name: 'Plan the meeting' }).click();
  await page.waitForURL(`${origin}${href}`);
  return href;
};
