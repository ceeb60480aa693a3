import { professionalsAsked } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import { openSession } from '../../links/open-session.ts';
import { nextPage } from './next-page.ts';

/** What happens before, at and after the meeting. */
export const mountNext = ({ deps, prefix, get, show, closed }: FamilyApp): void => {
  get('/next', async (c) => {
    const opened = await openSession(deps, c);
    if (opened === null) return closed(c);
    const invited = await Promise.all(professionalsAsked(opened.meeting).map((id) => opened.stores.contacts.get(id)));
    return show(
      nextPage(
        prefix,
        opened,
        invited.flatMap((contact) => (contact === null ? [] : [contact.row])),
      ),
    );
  });
};
