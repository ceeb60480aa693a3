import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Page {
  /** What the page is called, in its title and as its heading; each page has its own. */
  readonly title: string;
  readonly body: Markup;
  /** The school, once a link has opened; null: nothing is said of any. */
  readonly school: { readonly name: string; readonly phone: string | null; readonly replyTo: string | null } | null;
  /** The form was sent with faults: the title says so first. */
  readonly hasErrors?: boolean;
  /** Whoever is signed in can sign out on every page; what her form carries. */
  readonly signOut?: string | null;
}

/** The only ways to help that lead to somebody, at the same place of every page. */
const help = ({ school }: Page): Markup => {
  if (school === null) return html`<p>Need help? Ask your child’s school.</p>`;
  const { name, phone, replyTo } = school;
  if (phone !== null)
    return html`<p>Need help? Call ${name} on <a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a>.</p>`;
  if (replyTo !== null) return html`<p>Need help? Write to ${name} at <a href="mailto:${replyTo}">${replyTo}</a>.</p>`;
  return html`<p>Need help? Call or visit ${name}.</p>`;
};

const signOutForm = (prefix: string, csrf: string): Markup =>
  html`<form class="sign-out" method="post" action="${prefix}/sign-out"><input type="hidden" name="csrf" value="${csrf}"><span>Is this a shared phone or computer?</span> <button class="quiet" type="submit">Sign out</button></form>`;

/** The frame of every page: one column, one style sheet, no script, no picture. */
export const framed = (prefix: string, page: Page): Markup => {
  const { title, body, school, hasErrors = false, signOut = null } = page;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${hasErrors ? 'Error: ' : ''}${title}${school === null ? '' : ` – ${school.name}`}</title>
<link rel="stylesheet" href="${prefix}/family.css">
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header><p class="school">${school?.name ?? 'Waymark'}</p>${signOut === null ? '' : signOutForm(prefix, signOut)}</header>
<main id="main" tabindex="-1">${body}</main>
<footer>${help(page)}</footer>
</body>
</html>
`;
};
