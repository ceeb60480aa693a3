import { messageKinds, recordWishes, theChild, type Wish, wishesAbout } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import { changeFile } from '../../links/change-file.ts';
import { provesForm } from '../../links/form-proof.ts';
import type { OpenLink } from '../../links/open-link.ts';
import { openSession } from '../../links/open-session.ts';
import { type Form, readForm } from '../../links/read-form.ts';
import { seeOther } from '../../pages/answer.ts';
import { whoPage, wishField } from './who-page.ts';

/** What she now says otherwise than before, or for the first time. */
const newWishes = ({ file }: OpenLink, form: Form): readonly Wish[] =>
  file.adults.flatMap((adult) =>
    messageKinds.flatMap((kind) => {
      const said = form.text(wishField(adult, kind));
      const wish = said === 'yes';
      const before = wishesAbout(file.pupil.wishes, kind)[adult.id];
      return (said === 'yes' || said === 'no') && before !== wish ? [{ adultId: adult.id, kind, wish }] : [];
    }),
  );

/** The young person's own pages: who is told what, decided by her. */
export const mountOwnPages = ({ deps, prefix, get, post, show, closed }: FamilyApp): void => {
  get('/who', async (c) => {
    const opened = await openSession(deps, c);
    if (opened === null || opened.link.who !== theChild) return closed(c);
    return show(whoPage(prefix, opened, { saved: c.req.query('saved') !== undefined }));
  });
  post('/who', async (c) => {
    const opened = await openSession(deps, c);
    const form = await readForm(c);
    if (opened === null || opened.link.who !== theChild || !provesForm(opened.token, form.text('csrf')))
      return closed(c);
    const wishes = newWishes(opened, form);
    if (wishes.length > 0) {
      const kept = await changeFile(deps, opened, {
        what: 'wishes-recorded',
        requestId: c.get('requestId'),
        decide: (file, { today }) =>
          recordWishes(file, { wishes, on: today, by: 'young-person', how: 'own-page' }, { today }),
      });
      // An adult was taken out meanwhile: the page as it is now shows who is left.
      if (!kept.ok) return seeOther(c, `${prefix}/who`);
    }
    return seeOther(c, `${prefix}/who?saved`);
  });
};
