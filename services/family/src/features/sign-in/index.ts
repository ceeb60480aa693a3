import { aboutOf, forgetLinkAt, newLink } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import { provesForm } from '../../links/form-proof.ts';
import { openLink } from '../../links/open-link.ts';
import { readForm } from '../../links/read-form.ts';
import { seeOther } from '../../pages/answer.ts';
import { forgetSession, keepSession, sessionToken } from './session.ts';
import { signedOutPage, signInPage } from './sign-in-pages.ts';

/** Asking for a way in, coming in, and going out. */
export const mountSignIn = ({ deps, prefix, get, post, show, closed, later }: FamilyApp): void => {
  const { stores, clock, queue, familyUrl, log } = deps;

  post('/r/:token/sign-in', async (c) => {
    const requestId = c.get('requestId');
    const opened = await openLink(deps, { token: c.req.param('token') ?? '', requestId, purpose: 'reply' });
    const form = await readForm(c);
    if (!opened.open || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const { trustId, pupilId, meetingId, who } = opened.link;
    const real = clock.real();
    const source = await stores.rates.take('source', deps.sourceOf(c), real);
    if (!source.ok) return later(c, source.again, 'source');
    const taken = await stores.rates.take('address', `${trustId}|${pupilId}|${who}`, real);
    if (!taken.ok) return later(c, taken.again, 'address');
    const body = { kind: 'sign-in', refs: [{ trustId, pupilId, meetingId, who }] };
    await queue.send('links', [{ body, groupId: trustId }]);
    return seeOther(c, `${prefix}/check-your-email`);
  });

  get('/s/:token', async (c) => {
    const asked = { token: c.req.param('token') ?? '', requestId: c.get('requestId'), purpose: 'sign-in' } as const;
    const opened = await openLink(deps, asked);
    return opened.open ? show(signInPage(`${prefix}/s/${opened.token}`, opened.token)) : closed(c);
  });

  post('/s/:token', async (c) => {
    const requestId = c.get('requestId');
    const opened = await openLink(deps, { token: c.req.param('token') ?? '', requestId, purpose: 'sign-in' });
    const form = await readForm(c);
    if (!opened.open || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const real = clock.real();
    if ((await stores.links.consume(opened.token, real)) === null) return closed(c);
    const session = newLink('session', aboutOf(opened.link), { id: deps.ids.link(), real });
    const token = deps.newToken();
    const forgetAt = forgetLinkAt(session, { today: clock.today(), real });
    await stores.links.create({ token, link: session, address: null, forgetAt });
    keepSession(c, familyUrl, token);
    log('SESSION_BEGUN', { requestId, linkId: session.id });
    return seeOther(c, `${prefix}/views`);
  });

  post('/sign-out', async (c) => {
    const token = sessionToken(c, familyUrl);
    const form = await readForm(c);
    if (token === '' || !provesForm(token, form.text('csrf'))) return closed(c);
    await stores.links.revoke(token, clock.real());
    forgetSession(c, familyUrl);
    return seeOther(c, `${prefix}/signed-out`);
  });
  get('/signed-out', () => show(signedOutPage));
};
