import { html } from 'hono/html';
import type { StoredMail } from '../stored-mail.ts';
import { layout, type Markup } from './layout.ts';
import { londonMoment } from './london-moment.ts';
import { filtered, type MailFilter, pageSize, queryOf } from './mail-filter.ts';
import { type PersonFolder, personFolders } from './person-folder.ts';
import { latestOutcome } from './spoken-outcome.ts';

export type ListPage = { prefix: string; mails: readonly StoredMail[]; filter: MailFilter };

function folderLink(prefix: string, filter: MailFilter, folder: Partial<PersonFolder> & { count: number }): Markup {
  const { page: _page, folder: _folder, ...kept } = filter;
  const query = queryOf(folder.id === undefined ? kept : { ...kept, folder: folder.id });
  const current = filter.folder === folder.id ? html` aria-current="page"` : '';
  return html`<li><a href="${prefix}${query}"${current}><span>${folder.address ?? 'Everyone'}</span> <span class="count">${folder.count}<span class="unseen"> ${folder.count === 1 ? 'message' : 'messages'}</span></span></a></li>`;
}

function dayFilter(prefix: string, filter: MailFilter, folders: readonly PersonFolder[]): Markup {
  const option = ({ id, address }: PersonFolder) =>
    html`<option value="${id}"${id === filter.folder ? html` selected` : ''}>${address}</option>`;
  return html`<form class="filter" method="get" action="${prefix}">
<div><label for="folder">Address</label><select id="folder" name="folder"><option value="">Everyone</option>${folders.map(option)}</select></div>
<div><label for="date">Day</label><input id="date" name="date" type="date" value="${filter.date ?? ''}"></div>
<button type="submit">Show</button>
${filter.folder || filter.date ? html`<a class="clear" href="${prefix}">Clear</a>` : ''}
</form>`;
}

function row(prefix: string, mail: StoredMail): Markup {
  const { text, tone } = latestOutcome(mail);
  return html`<li><a href="${prefix}/${mail.messageId}">
<span class="subject">${mail.subject === '' ? 'No subject' : mail.subject}</span>
<span class="to"><span class="unseen">to </span>${mail.recipients.join(', ')}</span>
<span class="when"><time datetime="${mail.datedAt}">${londonMoment(mail.datedAt)}</time></span>
<span class="state ${tone}">${text}</span>
</a></li>`;
}

function pages(prefix: string, filter: MailFilter, count: number): Markup | '' {
  const last = Math.max(1, Math.ceil(count / pageSize));
  if (last === 1) return '';
  const to = (page: number) => `${prefix}${queryOf({ ...filter, page })}`;
  return html`<nav class="pages" aria-label="Pages">
${filter.page > 1 ? html`<a href="${to(filter.page - 1)}">Newer</a>` : ''}
<span>Page ${filter.page} of ${last}</span>
${filter.page < last ? html`<a href="${to(filter.page + 1)}">Older</a>` : ''}
</nav>`;
}

/** The list, newest first, with a folder for each person. */
export function listPage({ prefix, mails, filter }: ListPage): Markup {
  const folders = personFolders(mails);
  const chosen = folders.find(({ id }) => id === filter.folder)?.address ?? 'Everyone';
  const found = filtered(mails, filter);
  const shown = found.slice((filter.page - 1) * pageSize, filter.page * pageSize);
  const [first] = shown;
  const span =
    filter.date === undefined || first === undefined ? '' : ` on ${londonMoment(first.datedAt).split(',')[0]}`;
  const empty =
    mails.length === 0 ? 'No message has been sent yet.' : 'No message matches. Choose another address or day.';
  return layout({
    title: chosen,
    prefix,
    body: html`<div class="columns">
<nav class="folders" aria-label="Folders"><ul>${folderLink(prefix, filter, { count: mails.length })}${folders.map((one) => folderLink(prefix, filter, one))}</ul></nav>
<section aria-labelledby="heading">
<h1 id="heading">${chosen}</h1>
<p><a href="${prefix}/provider">What Amazon SES does with the next messages</a></p>
${dayFilter(prefix, filter, folders)}
<p class="found">${found.length} ${found.length === 1 ? 'message' : 'messages'}${span}</p>
${shown.length === 0 ? html`<p class="empty">${empty}</p>` : html`<ol class="messages">${shown.map((mail) => row(prefix, mail))}</ol>`}
${pages(prefix, filter, found.length)}
</section>
</div>`,
  });
}
