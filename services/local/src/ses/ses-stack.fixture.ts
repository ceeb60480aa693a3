import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type HttpBindings, serve } from '@hono/node-server';
import { type Instant, instant } from '@waymark/domain';
import { Hono } from 'hono';
import { createSesControl } from './create-ses-control.ts';
import { createSesEndpoint } from './create-ses-endpoint.ts';
import { openMailStore } from './mail-store.ts';
import { createMailbox } from './mailbox/create-mailbox.ts';
import type { SesEvent } from './ses-event.ts';

export type RawMail = { to?: string; subject?: string; date?: string; text?: string; html?: string };

/** A message as the mailer makes it: two alternatives, plain text first. */
export function rawMail({ to = 'ana@example.org', subject, date, text, html }: RawMail = {}): string {
  return [
    'From: "Harbour School" <office@harbour.example>',
    `To: ${to}`,
    `Subject: ${subject ?? 'Harbour School: meeting on 4 December 2026'}`,
    ...(date === '' ? [] : [`Date: ${date ?? 'Mon, 23 Nov 2026 09:00:00 +0000'}`]),
    'MIME-Version: 1.0',
    'X-Notice: 01JD0000000000000000000001',
    'Content-Type: multipart/alternative; boundary="parts"',
    '',
    '--parts',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text ?? 'Dear Ana, please see https://waymark.example/m/abc.',
    '--parts',
    'Content-Type: text/html; charset=utf-8',
    '',
    html ?? '<html><head><title>Hi</title></head><body><p>Dear Ana</p></body></html>',
    '--parts--',
    '',
  ].join('\r\n');
}

/** The endpoint, its control and its mailbox on one server, spoken to by the real SDK. `reopen` starts it on the same folder. */
export async function sesStack(folder: string = mkdtempSync(join(tmpdir(), 'waymark-ses-'))) {
  const events: SesEvent[] = [];
  const faults: unknown[] = [];
  const clock: { now: Instant } = { now: instant('2026-11-23T09:00:00.000Z') };
  const taking: { event: (event: SesEvent) => Promise<void> } = { event: async (event) => void events.push(event) };
  const store = await openMailStore(folder);
  const ses = createSesEndpoint({
    store,
    now: () => clock.now,
    newId: randomUUID,
    onEvent: (event) => taking.event(event),
    onFault: (fault) => faults.push(fault),
  });
  const app = new Hono<{ Bindings: HttpBindings }>()
    .route('/ses', ses.app)
    .route('/ses-control', createSesControl({ ses, store }))
    .route('/mailbox', createMailbox({ store, ses, prefix: '/mailbox' }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const client = new SESClient({
    endpoint: `${origin}/ses`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const send = async (mail: RawMail & { destinations?: string[]; tags?: Record<string, string> } = {}) => {
    const answer = await client.send(
      new SendRawEmailCommand({
        RawMessage: { Data: Buffer.from(rawMail(mail)) },
        ConfigurationSetName: 'waymark',
        Destinations: mail.destinations,
        Tags: Object.entries(mail.tags ?? {}).map(([Name, Value]) => ({ Name, Value })),
      }),
    );
    await ses.idle();
    return answer.MessageId ?? '';
  };
  const close = async () => {
    client.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  const remove = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, origin, client, ses, store, events, faults, clock, taking, send, close, remove };
}

export type SesStack = Awaited<ReturnType<typeof sesStack>>;
