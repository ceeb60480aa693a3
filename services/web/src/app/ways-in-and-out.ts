import type { QueryClient } from '@tanstack/react-query';
import type { Drafts } from '../session/drafts.ts';
import type { Session } from '../session/session.ts';
import type { Settings } from '../session/settings.ts';

export type WaysDeps = {
  readonly settings: Settings;
  readonly session: Session;
  readonly drafts: Drafts;
  readonly storage: Storage;
  readonly queries: QueryClient;
};

/** Fetched when somebody signs in or out, and at no other time. */
const load = () => import('../session/sign-in.ts');

/** Signing in, coming back from it, and signing out. Leaving to sign in keeps drafts; signing out wipes them. */
export const createWaysInAndOut = ({ settings, session, drafts, storage, queries }: WaysDeps) => {
  const deps = { settings, storage, origin: window.location.origin };
  let leaving: Promise<void> | undefined;
  const leave = async (): Promise<void> => {
    const { pathname, search, hash } = window.location;
    session.end();
    const { beginSignIn } = await load();
    window.location.assign(await beginSignIn(deps, `${pathname}${search}${hash}`));
  };
  /** Leaves once, however often it is asked; rejects where the sign-in page cannot be found, and may then be asked again. */
  const signIn = (): Promise<void> => {
    const going = leaving ?? leave();
    leaving = going;
    going.catch(() => {
      leaving = undefined;
    });
    return going;
  };
  const finishSignIn = async (): Promise<string> => {
    const { finishSignIn: finish } = await load();
    const { tokens, returnTo } = await finish(deps, new URL(window.location.href));
    session.begin(tokens);
    return returnTo;
  };
  const signOut = async (): Promise<void> => {
    const identity = session.identity();
    session.end();
    drafts.wipe();
    queries.clear();
    const { signOutAddress } = await load();
    window.location.assign((await signOutAddress(deps, identity)) ?? '/');
  };
  return {
    signIn,
    finishSignIn,
    signOut: () => {
      signOut().catch((fault: unknown) => {
        console.error('The sign-in service could not be told. You are signed out of Waymark itself.', fault);
        window.location.assign('/');
      });
    },
  };
};
