import { html } from 'hono/html';
import { proofFor } from '../../links/form-proof.ts';
import { hidden } from '../../pages/fields.ts';
import type { Page } from '../../pages/page.ts';

/** What the mailed link shows: a button. Mail scanners open links, and some press them never, so opening uses nothing up. */
export const signInPage = (path: string, token: string): Page => ({
  title: 'Sign in',
  school: null,
  body: html`<h1>Sign in</h1>
<p>Press the button to go on. This link works once.</p>
<form method="post" action="${path}">${hidden('csrf', proofFor(token))}<button type="submit">Sign in</button></form>
<p>You stay signed in for 12 hours on this phone or computer. Sign out if others use it too.</p>`,
});

export const signedOutPage: Page = {
  title: 'You are signed out',
  school: null,
  body: html`<h1>You are signed out</h1>
<p>What you wrote is kept. To come back, use the link in the school’s email.</p>`,
};
