import { html } from 'hono/html';
import type { Page } from '../../pages/page.ts';

/** Asks before anything is done: whoever opened the link may have been a scanner. */
export const askPage = (prefix: string, token: string): Page => ({
  title: 'End your daily message',
  school: null,
  body: html`<h1>End your daily message</h1>
<p>You will get no more messages about your day from Waymark. Messages about a single matter still come.</p>
<form method="post" action="${prefix}/digest/${token}"><button type="submit">End it</button></form>`,
});

/** Said however often it is asked. */
export const endedPage: Page = {
  title: 'Your daily message has ended',
  school: null,
  body: html`<h1>Your daily message has ended</h1>
<p>You can have it again: sign in to Waymark, and choose a time under your account.</p>`,
};
