import { Hono } from 'hono';
import * as z from 'zod';
import type { SesEndpoint } from '../create-ses-endpoint.ts';
import { faultKinds } from '../faults.ts';
import { sandboxLimits } from '../limits.ts';
import type { Markup } from './layout.ts';
import { providerPage } from './provider-page.ts';

export type ProviderAppDeps = {
  ses: Pick<SesEndpoint, 'faults' | 'limits'>;
  prefix: string;
  page: (body: Markup, status?: number) => Promise<Response>;
};

const faultSchema = z.object({
  kind: z.enum(faultKinds),
  times: z.coerce.number().int().min(1).max(100_000),
});

const everyMessage = 100_000;
const roomy = { perSecond: 500, perDay: null };

/** The page on which a person says what Amazon SES is to do with the next messages, and its three forms. */
export function createProviderApp({ ses, prefix, page }: ProviderAppDeps): Hono {
  const app = new Hono();
  const here = `${prefix}/provider`;
  const show = (said: string | null, status = 200) =>
    page(providerPage({ prefix, faults: ses.faults.list(), limits: ses.limits.get(), said }), status);

  app.get('/', () => show(null));
  app.post('/faults', async (c) => {
    const fault = faultSchema.safeParse(await c.req.parseBody());
    if (!fault.success) return show('Choose what is to go wrong, and for how many messages: 1 to 100,000.', 400);
    ses.faults.add({ ...fault.data, ...(fault.data.kind === 'late' && { milliseconds: 5_000 }) });
    return c.redirect(here, 303);
  });
  app.post('/sandbox', (c) => {
    ses.limits.set(sandboxLimits);
    ses.faults.add({ kind: 'sandbox', times: everyMessage });
    return c.redirect(here, 303);
  });
  app.post('/limits', async (c) => {
    const perDay = z.coerce
      .number()
      .int()
      .min(0)
      .max(10_000_000)
      .safeParse((await c.req.parseBody()).perDay);
    if (!perDay.success) return show('Enter how many messages a day: a whole number.', 400);
    ses.limits.set({ ...ses.limits.get(), perDay: perDay.data });
    return c.redirect(here, 303);
  });
  app.post('/mend', (c) => {
    ses.faults.clear();
    ses.limits.set(roomy);
    return c.redirect(here, 303);
  });
  return app;
}
