import { type Instant, londonTime } from '@waymark/domain';
import { html } from 'hono/html';
import type { Faults } from '../../pages/fields.ts';
import { errorSummary, textLine } from '../../pages/fields.ts';
import type { Page } from '../../pages/page.ts';

/** Asks for the address to which a new link goes. */
const askForLink = (prefix: string, faults: Faults = [], given = '') =>
  html`<form method="post" action="${prefix}/new-link" novalidate>
${textLine({ name: 'email', label: 'Your email address', hint: 'Use the address that the school writes to.', value: given, faults, type: 'email', complete: 'email' })}
<button type="submit">Send me a new link</button></form>`;

/** The one page for a link that opens nothing, whatever the cause: it tells nothing, and says what to do. */
export const closedPage = (prefix: string): Page => ({
  title: 'This link cannot be opened',
  school: null,
  body: html`<h1>This link cannot be opened</h1>
<p>It may be old, or it may have been used. Ask the school to send a new one.</p>
<p>You can also ask for a new link here.</p>
${askForLink(prefix)}`,
});

/** The same form once more, with what is to be mended. */
export const newLinkPage = (prefix: string, faults: Faults, given: string): Page => ({
  title: 'Ask for a new link',
  school: null,
  hasErrors: faults.length > 0,
  body: html`${errorSummary(faults)}<h1>Ask for a new link</h1>${askForLink(prefix, faults, given)}`,
});

/** The one answer, whoever asked and whatever the address. */
export const askedPage: Page = {
  title: 'Check your email',
  school: null,
  body: html`<h1>Check your email</h1>
<p>If we can send you a link, it will come in a few minutes.</p>
<p>It goes to the address that the school has for you. Look in your junk folder too.</p>
<p>Nothing there? Ask the school. They can send a new one.</p>`,
};

/** Too many tries: when to come again. */
export const laterPage = (again: Instant): Page => ({
  title: 'Please try again later',
  school: null,
  body: html`<h1>Please try again later</h1>
<p>There were too many tries. This keeps everyone’s links safe.</p>
<p>You can try again after ${londonTime(again)}.</p>
<p>You can also call the school.</p>`,
});

/** A fault of ours: nothing is lost that was saved. */
export const faultPage: Page = {
  title: 'Sorry, something went wrong',
  school: null,
  body: html`<h1>Sorry, something went wrong</h1>
<p>What you saved before is safe. Go back and try again.</p>
<p>If it happens again, please call the school.</p>`,
};

/** More was sent than a page takes. */
export const tooLargePage: Page = {
  title: 'This is too big to send',
  school: null,
  body: html`<h1>This is too big to send</h1>
<p>A file can be up to 4 MB. Go back and choose a smaller one.</p>
<p>You can also send it in parts, or ask the school how else to send it.</p>`,
};
