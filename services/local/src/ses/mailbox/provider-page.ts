import { html } from 'hono/html';
import type { Fault } from '../faults.ts';
import type { Limits } from '../limits.ts';
import { layout, type Markup } from './layout.ts';

/** Each fault in words, in the order of the list. */
const words = {
  throttled: 'Too many in this second (Throttling)',
  quota: 'The day’s messages are spent (Daily message quota exceeded)',
  sandbox: 'The account is in the sandbox (Email address is not verified)',
  paused: 'Sending is paused for the account',
  rejected: 'It refuses the message itself (MessageRejected)',
  'failed-after-taking': 'It takes the message and answers with a failure',
  'dropped-before-taking': 'The connection is cut before the message is taken',
  'dropped-after-taking': 'The connection is cut after the message was taken',
  late: 'It answers five seconds late',
} as const satisfies Record<Fault['kind'], string>;

export type ProviderPage = { prefix: string; faults: readonly Fault[]; limits: Limits; said: string | null };

function waiting(faults: readonly Fault[]): Markup {
  if (faults.length === 0) return html`<p class="empty">It takes every message.</p>`;
  const line = ({ kind, times }: Fault) =>
    html`<li>${words[kind]}: the next ${times === 1 ? 'message' : `${times} messages`}</li>`;
  return html`<ul>${faults.map(line)}</ul>`;
}

/** What Amazon SES does with the next messages, and the forms that change it. */
export function providerPage({ prefix, faults, limits, said }: ProviderPage): Markup {
  const here = `${prefix}/provider`;
  const options = Object.entries(words).map(([kind, text]) => html`<option value="${kind}">${text}</option>`);
  return layout({
    title: 'Amazon SES on this machine',
    prefix,
    body: html`<article aria-labelledby="heading">
<p class="back"><a href="${prefix}">All messages</a></p>
<h1 id="heading">Amazon SES on this machine</h1>
${said === null ? '' : html`<p role="alert">${said}</p>`}
<h2>What it does now</h2>
${waiting(faults)}
<p>It takes ${limits.perSecond} messages a second, and ${limits.perDay === null ? 'as many a day as there are' : html`${limits.perDay} in 24 hours`}.</p>
<h2>Let something go wrong</h2>
<form class="filter" method="post" action="${here}/faults">
<div><label for="kind">What happens</label><select id="kind" name="kind">${options}</select></div>
<div><label for="times">To how many messages</label><input id="times" name="times" type="number" min="1" max="100000" value="1"></div>
<button type="submit">Let it happen</button>
</form>
<h2>Limits</h2>
<form class="filter" method="post" action="${here}/limits">
<div><label for="per-day">Messages in 24 hours</label><input id="per-day" name="perDay" type="number" min="0" max="10000000" value="${limits.perDay ?? 200}"></div>
<button type="submit">Set the limit</button>
</form>
<form class="outcomes" method="post" action="${here}/sandbox"><p>A new account takes 200 messages a day, one a second, and only to addresses that it has verified.</p><button type="submit">Put the account into the sandbox</button></form>
<h2>Mend everything</h2>
<form class="outcomes" method="post" action="${here}/mend"><p>No faults, no limits.</p><button type="submit">Mend everything</button></form>
</article>`,
  });
}
