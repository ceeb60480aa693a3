import type { Notice } from '@waymark/domain';
import type { OutgoingMail } from '@waymark/runtime';
import type { AttendingDeps } from './create-mailer.ts';

/** Where the copy of a message lies, by ids alone. */
const keyOf = ({ trustId, ref }: AttendingDeps): string => `messages/${trustId}/${ref.noticeId}`;

/** The text as it left, but for what would open something. */
const masked = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((kept, secret) => kept.replaceAll(secret, '…'), text);

interface Kept {
  readonly mail: OutgoingMail;
  readonly secrets: readonly string[];
  /** In which words it leaves, as the message will say once it is claimed. */
  readonly words: Pick<Notice, 'language' | 'templateVersion' | 'ownWordsVersion'>;
}

/**
 * Keeps the message exactly as it leaves but for the token of its link, so that it can be shown years later. Where it
 * goes a second time, what went the first time is kept beside it.
 */
export const keepCopy = async (deps: AttendingDeps, notice: Notice, { mail, secrets, words }: Kept): Promise<void> => {
  const { blobs, now } = deps;
  const key = keyOf(deps);
  const earlier = notice.possibleDuplicate ? await blobs.get(`${key}.json`) : null;
  if (earlier !== null) await blobs.put(`${key}.first.json`, earlier, 'application/json');
  const { to, from, subject } = mail;
  const [text, html] = [masked(mail.text, secrets), masked(mail.html, secrets)];
  const { template } = notice;
  const copy = { to, from, subject, text, html, sentAt: now, template, ...words };
  await blobs.put(`${key}.json`, new TextEncoder().encode(JSON.stringify(copy)), 'application/json');
};
