import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Page = { title: string; prefix: string; body: Markup };

/** The frame of every mailbox page. */
export function layout({ title, prefix, body }: Page): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Waymark mailbox</title>
<link rel="stylesheet" href="${prefix}/mailbox.css">
</head>
<body>
<a class="skip" href="#main">Skip to the messages</a>
<header>
<a class="name" href="${prefix}">Waymark <span>mailbox</span></a>
<p>Every e-mail that this machine would have sent. Nothing here has left it.</p>
</header>
<main id="main" tabindex="-1">${body}</main>
</body>
</html>`;
}
