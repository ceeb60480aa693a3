import type { FamilyApp } from '../../family-app.ts';
import { openSession } from '../../links/open-session.ts';
import { nextPage } from './next-page.ts';

/** What happens before, at and after the meeting. */
export const mountNext = ({ deps, prefix, get, show, closed }: FamilyApp): void => {
  get('/next', async (c) => {
    const opened = await openSession(deps, c);
    return opened === null ? closed(c) : show(nextPage(prefix, opened));
  });
};
