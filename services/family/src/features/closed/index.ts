import type { FamilyApp } from '../../family-app.ts';
import { readForm } from '../../links/read-form.ts';
import { seeOther } from '../../pages/answer.ts';
import { askedPage, newLinkPage } from './closed-page.ts';

/** Enough to tell a slip of the finger; whether it is anybody's address is never told. */
const looksLikeAddress = (text: string): boolean => /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254;

/** How many meetings one request sends links for: the latest, should a family have more. */
const mostMeetings = 3;

/** A new link for whoever gives her address: mailed to the address on record, and the same answer for any. */
export const mountNewLink = ({ deps, prefix, get, post, show, later }: FamilyApp): void => {
  const { stores, clock, queue, sourceOf } = deps;
  get('/new-link', () => show(newLinkPage(prefix, [], '')));
  post('/new-link', async (c) => {
    const address = (await readForm(c)).text('email').trim();
    if (!looksLikeAddress(address)) {
      const faults = [{ path: 'email', message: 'Enter an email address, like name@example.com' }];
      return show(newLinkPage(prefix, faults, address), 400);
    }
    const real = clock.real();
    const source = await stores.rates.take('source', sourceOf(c), real);
    if (!source.ok) return later(c, source.again, 'source');
    const taken = await stores.rates.take('address', address, real);
    if (!taken.ok) return later(c, taken.again, 'address');
    const known = await stores.links.ofAddress(address);
    const refs = known
      .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay))
      .slice(0, mostMeetings)
      .map(({ trustId, pupilId, meetingId, who }) => ({ trustId, pupilId, meetingId, who }));
    await queue.send('links', [{ body: { kind: 'again', refs }, groupId: refs[0]?.trustId ?? 'nobody' }]);
    return seeOther(c, `${prefix}/check-your-email`);
  });
  get('/check-your-email', () => show(askedPage));
};
