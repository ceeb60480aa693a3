const tokenKey = 'waymark.token';
const identityKey = 'waymark.identity';

export type Tokens = { readonly access: string; readonly identity: string | null };

/** Who is signed in, in this tab only: it ends with the tab. */
export type Session = {
  /** The access token; null: nobody is signed in. */
  readonly token: () => string | null;
  /** The token that names her to the issuer, for signing out there too. */
  readonly identity: () => string | null;
  readonly begin: (tokens: Tokens) => void;
  readonly end: () => void;
};

export const createSession = (storage: Storage): Session => ({
  token: () => storage.getItem(tokenKey),
  identity: () => storage.getItem(identityKey),
  begin: ({ access, identity }) => {
    storage.setItem(tokenKey, access);
    if (identity === null) storage.removeItem(identityKey);
    else storage.setItem(identityKey, identity);
  },
  end: () => {
    storage.removeItem(tokenKey);
    storage.removeItem(identityKey);
  },
});
