import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import * as z from 'zod';
import type { SesEndpoint } from './create-ses-endpoint.ts';
import { faultSchema } from './faults.ts';
import type { MailStore } from './mail-store.ts';
import { outcomeKinds } from './ses-event.ts';

const reportSchema = z.strictObject({ kind: z.enum(outcomeKinds) });

export type SesControlDeps = { ses: Pick<SesEndpoint, 'faults' | 'report'>; store: MailStore };

/** For tests and people: what was taken, what is to go wrong next, and what became of a message. JSON in and out. */
export function createSesControl({ ses, store }: SesControlDeps): Hono {
  const app = new Hono();
  const refused = { ok: false, reason: 'not-understood', message: 'The body is not of the expected shape.' } as const;

  app.on('POST', '*', csrf());
  app.get('/messages', (c) => c.json(store.list()));
  app.get('/faults', (c) => c.json(ses.faults.list()));
  app.delete('/faults', (c) => {
    ses.faults.clear();
    return c.body(null, 204);
  });
  app.post('/faults', async (c) => {
    const fault = faultSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!fault.success) return c.json(refused, 400);
    ses.faults.add(fault.data);
    return c.body(null, 204);
  });
  app.post('/messages/:messageId/outcomes', async (c) => {
    const report = reportSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!report.success) return c.json(refused, 400);
    const { messageId } = c.req.param();
    const recipients = store.get(messageId)?.recipients ?? [];
    const known = await ses.report(messageId, { kind: report.data.kind, recipients });
    return known ? c.body(null, 204) : c.json({ ok: false, reason: 'no-such-message' }, 404);
  });
  return app;
}
