import { createContext, type ReactNode, useContext } from 'react';
import type { Drafts } from './drafts.ts';
import type { Settings } from './settings.ts';

export type SignedIn = {
  readonly settings: Settings;
  readonly drafts: Drafts;
  readonly isSignedIn: () => boolean;
  /** Leaves for the sign-in page, to come back to where one is. Rejects where that page cannot be found. */
  readonly signIn: () => Promise<void>;
  readonly signOut: () => void;
};

const SessionContext = createContext<SignedIn | null>(null);

export const SessionProvider = ({ value, children }: { readonly value: SignedIn; readonly children: ReactNode }) => (
  <SessionContext value={value}>{children}</SessionContext>
);

/** Settings, drafts, and the ways in and out. */
export const useSession = (): SignedIn => {
  const value = useContext(SessionContext);
  if (value === null) throw new Error('A screen is drawn outside the SessionProvider. Draw it inside.');
  return value;
};
