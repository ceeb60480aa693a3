import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import PostalMime from 'postal-mime';
import * as z from 'zod';
import type { SesEndpoint } from '../create-ses-endpoint.ts';
import type { MailStore } from '../mail-store.ts';
import { layout, type Markup } from './layout.ts';
import { listPage } from './list-page.ts';
import { readFilter } from './mail-filter.ts';
import { messagePage, outcomeButtons } from './message-page.ts';
import { createProviderApp } from './provider-app.ts';

export type MailboxDeps = {
  store: MailStore;
  ses: Pick<SesEndpoint, 'report' | 'idle' | 'faults' | 'limits'>;
  /** The path it is mounted at, without a slash at the end: `/mailbox`. */
  prefix: string;
};

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

// What a mail client would let a message do: its own style and its links, in a new tab. No script, no request for an image.
const messagePolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

const kindSchema = z.enum(outcomeButtons.map(({ kind }) => kind));

/** Links leave the frame, which shows nothing but the message. The page's raw source is without this line. */
function withLinksInNewTabs(message: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(message)
    ? message.replace(/<head[^>]*>/i, (head) => `${head}${base}`)
    : `${base}${message}`;
}

/** The web inbox over what the SES endpoint took: server-rendered, no script. */
export function createMailbox({ store, ses, prefix }: MailboxDeps): Hono {
  const css = readFileSync(new URL('./mailbox.css', import.meta.url), 'utf8');
  const app = new Hono();
  const page = async (body: Markup, status = 200) =>
    new Response(String(await body), {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': pagePolicy,
        'cache-control': 'no-store',
      },
    });
  const missing = () =>
    page(
      layout({
        title: 'No such message',
        prefix,
        body: html`<h1>No such message</h1><p>It may have been deleted. <a href="${prefix}">See all messages</a></p>`,
      }),
      404,
    );

  app.use(csrf());
  app.get('/', (c) => page(listPage({ prefix, mails: store.list(), filter: readFilter(c.req.query()) })));
  app.get('/mailbox.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.route('/provider', createProviderApp({ ses, prefix, page }));
  app.get('/:messageId', async (c) => {
    const mail = store.get(c.req.param('messageId'));
    if (mail === undefined) return missing();
    const raw = await store.raw(mail.messageId);
    const email = await PostalMime.parse(raw);
    return page(messagePage({ prefix, mail, email, raw: Buffer.from(raw).toString('utf8') }));
  });
  app.get('/:messageId/html', async (c) => {
    const mail = store.get(c.req.param('messageId'));
    if (mail === undefined) return missing();
    const { html: message = '' } = await PostalMime.parse(await store.raw(mail.messageId));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': messagePolicy };
    return c.body(withLinksInNewTabs(message), 200, { ...headers, 'referrer-policy': 'no-referrer' });
  });
  app.get('/:messageId/raw', async (c) => {
    const mail = store.get(c.req.param('messageId'));
    if (mail === undefined) return missing();
    const raw = await store.raw(mail.messageId);
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
    return new Response(Buffer.from(raw), { headers });
  });
  app.post('/:messageId/outcomes', async (c) => {
    const mail = store.get(c.req.param('messageId'));
    const kind = kindSchema.safeParse((await c.req.parseBody()).kind);
    if (mail === undefined || !kind.success) return missing();
    await ses.report(mail.messageId, { kind: kind.data, recipients: mail.recipients });
    await ses.idle();
    return c.redirect(`${prefix}/${mail.messageId}`, 303);
  });
  return app;
}
