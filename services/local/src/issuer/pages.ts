import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { bySchool, type DemoPerson } from './demo-person.ts';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

function frame(prefix: string, title: string, body: Markup): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Waymark</title>
<link rel="stylesheet" href="${prefix}/sign-in/issuer.css">
</head>
<body><main><p class="name">Waymark</p>${body}</main></body>
</html>`;
}

function button({ sub, name, role }: DemoPerson): Markup {
  return html`<li><button type="submit" name="sub" value="${sub}"><span class="who">${name}</span> <span class="role">${role}</span></button></li>`;
}

/** Everyone a visitor may be, school by school; one press signs in. */
export function signInPage(prefix: string, action: string, people: readonly DemoPerson[]): Markup {
  const groups = bySchool(people).map(
    (group, index) =>
      html`<section aria-labelledby="school-${index}"><h2 id="school-${index}">${group.school}</h2><ul>${group.people.map(button)}</ul></section>`,
  );
  const nobody = html`<p>There is nobody to sign in as yet. Wait until the demo has been set up, then load this page again.</p>`;
  return frame(
    prefix,
    'Choose who to sign in as',
    html`<h1>Choose who to sign in as</h1>
<p class="plain">This is a demonstration on one machine. There are no passwords: whoever can open this page can be anyone below. The people, schools and children are invented.</p>
<form method="post" action="${action}">${people.length === 0 ? nobody : groups}</form>`,
  );
}

/** Asks before signing out. `form` is the issuer's own, made by it. */
export function signOutPage(prefix: string, form: string): Markup {
  return frame(
    prefix,
    'Sign out',
    html`<h1>Sign out of Waymark?</h1>${raw(form)}
<div class="choices"><button type="submit" form="op.logoutForm" name="logout" value="yes"><span class="who">Sign out</span></button>
<button type="submit" form="op.logoutForm" class="second"><span class="who">Stay signed in</span></button></div>`,
  );
}

/** A page that says one thing and leads back. */
export function noticePage(prefix: string, title: string, text: string): Markup {
  return frame(prefix, title, html`<h1>${title}</h1><p>${text}</p><p><a href="/">Go to Waymark</a></p>`);
}
