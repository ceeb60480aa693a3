import type { BaseEnv } from '@waymark/runtime/http';
import type { Context } from 'hono';
import type { FamilyDeps } from '../family-deps.ts';
import { sessionToken } from '../features/sign-in/session.ts';
import { type OpenLink, openLink } from './open-link.ts';

/** Whoever is signed in on this browser, decided anew; null: nobody, whatever the cause. */
export const openSession = async (deps: FamilyDeps, c: Context<BaseEnv>): Promise<OpenLink | null> => {
  const token = sessionToken(c, deps.familyUrl);
  const opened = await openLink(deps, { token, requestId: c.get('requestId'), purpose: 'session' });
  return opened.open ? opened : null;
};
