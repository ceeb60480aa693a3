import { html } from 'hono/html';
import type { Email } from 'postal-mime';
import type { StoredMail } from '../stored-mail.ts';
import { layout, type Markup } from './layout.ts';
import { linked } from './linked-text.ts';
import { londonMoment } from './london-moment.ts';
import { queryOf } from './mail-filter.ts';
import { folderId } from './person-folder.ts';
import { outcomeWords } from './spoken-outcome.ts';

export type MessagePage = { prefix: string; mail: StoredMail; email: Email; raw: string };

/** What can be said to have become of a message. */
export const outcomeButtons = [
  { kind: 'bounce', label: 'Bounce this message' },
  { kind: 'soft-bounce', label: 'Mailbox full' },
  { kind: 'auto-reply', label: 'Automatic reply' },
  { kind: 'content-bounce', label: 'Refuse its content' },
  { kind: 'account-suppressed', label: 'Suppressed address' },
  { kind: 'delay', label: 'Delay' },
  { kind: 'complaint', label: 'Complain' },
] as const;

function attachments({ attachments: files }: Email): Markup | '' {
  if (files.length === 0) return '';
  const size = (content: ArrayBuffer | Uint8Array | string) =>
    typeof content === 'string' ? content.length : content.byteLength;
  return html`<h2>Attachments</h2><ul>${files.map(
    ({ filename, mimeType, content }) => html`<li>${filename ?? 'Unnamed'} (${mimeType}, ${size(content)} bytes)</li>`,
  )}</ul>`;
}

function history({ told, receivedAt }: StoredMail): Markup {
  const line = (words: string, at: string, moment: string) =>
    html`<li>${words} <time datetime="${at}">${moment}</time></li>`;
  return html`<ol class="history">${line('Taken', receivedAt, londonMoment(receivedAt))}${told.map(({ kind, at }) =>
    line(outcomeWords(kind), at, londonMoment(at)),
  )}</ol>`;
}

function folderLinks(prefix: string, { recipients }: StoredMail): Markup[] {
  return recipients.map((one) => html`<a href="${prefix}${queryOf({ folder: folderId(one) })}">${one}</a> `);
}

/** One message, exactly as it was taken. */
export function messagePage({ prefix, mail, email, raw }: MessagePage): Markup {
  const subject = mail.subject === '' ? 'No subject' : mail.subject;
  const here = `${prefix}/${mail.messageId}`;
  return layout({
    title: subject,
    prefix,
    body: html`<article aria-labelledby="heading">
<p class="back"><a href="${prefix}">All messages</a></p>
<h1 id="heading">${subject}</h1>
<dl class="envelope">
<div><dt>From</dt><dd>${mail.source}</dd></div>
<div><dt>To</dt><dd>${folderLinks(prefix, mail)}</dd></div>
<div><dt>Dated</dt><dd><time datetime="${mail.datedAt}">${londonMoment(mail.datedAt)}</time></dd></div>
</dl>
${
  email.html === undefined
    ? ''
    : html`<h2>As it looks</h2><iframe title="The message as it looks" src="${here}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}
<h2>As plain text</h2>
${email.text === undefined ? html`<p class="empty">The message has no plain text.</p>` : html`<pre class="text" tabindex="0" role="region" aria-label="Plain text">${linked(email.text)}</pre>`}
${attachments(email)}
<h2>What became of it</h2>
${history(mail)}
<form class="outcomes" method="post" action="${here}/outcomes"><p>Say what the mailbox of the recipient does with it. Waymark is told as Amazon SES would tell it.</p>
${outcomeButtons.map(({ kind, label }) => html`<button type="submit" name="kind" value="${kind}">${label}</button> `)}</form>
<details><summary>All ${mail.headers.length} headers</summary><dl class="headers">${mail.headers.map(
      ({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
    )}</dl></details>
<details><summary>Tags for Amazon SES</summary><dl class="headers">${Object.entries(mail.tags).map(
      ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
    )}</dl></details>
<details><summary>Raw source</summary><pre class="text" tabindex="0" role="region" aria-label="Raw source">${raw}</pre><p><a href="${here}/raw">Raw source on its own</a></p></details>
</article>`,
  });
}
