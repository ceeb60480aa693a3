import { createBaseApp } from '@waymark/runtime/http';
import { onApp } from './family-app.ts';
import type { FamilyDeps } from './family-deps.ts';
import { closedPage, faultPage, tooLargePage } from './features/closed/closed-page.ts';
import { mountNewLink } from './features/closed/index.ts';
import { mountDigest } from './features/digest/index.ts';
import { mountFeed } from './features/feed/index.ts';
import { mountNext } from './features/next/index.ts';
import { mountOwnPages } from './features/own-pages/index.ts';
import { mountReply } from './features/reply/index.ts';
import { mountRequest } from './features/request/index.ts';
import { mountSignIn } from './features/sign-in/index.ts';
import { mountViews } from './features/views/index.ts';
import { pageAnswer, prefixOf } from './pages/answer.ts';
import { familyCss } from './pages/family-css.ts';

export { familyEvents } from './events.ts';
export type { FamilyDeps } from './family-deps.ts';
export { createLinkMailer, type LinkMailerDeps } from './mailer/create-link-mailer.ts';

/** A file of 4 MB and the form around it: what a Lambda takes at once, in the encoding it comes in. */
const maxBodyBytes = 4_200_000;

/** The pages for families, young people and outside professionals: by link, without an account, without a script. */
export const createFamily = (deps: FamilyDeps) => {
  const prefix = prefixOf(deps.familyUrl);
  const refusals = {
    'not-found': { page: closedPage(prefix), status: 404 },
    'too-large': { page: tooLargePage, status: 413 },
    'internal-error': { page: faultPage, status: 500 },
  } as const;
  const app = createBaseApp({
    ...deps,
    maxBodyBytes,
    refuse: ({ reason }) => pageAnswer(deps.familyUrl, refusals[reason].page, { status: refusals[reason].status }),
  });
  app.get(`${prefix}/family.css`, (c) =>
    c.body(familyCss, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }),
  );
  const family = onApp(app, deps);
  mountReply(family);
  mountSignIn(family);
  mountViews(family);
  mountNext(family);
  mountOwnPages(family);
  mountRequest(family);
  mountNewLink(family);
  mountDigest(family);
  mountFeed(family);
  return app;
};
