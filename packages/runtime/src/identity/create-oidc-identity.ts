import type { IdentityPort } from '../ports/index.ts';
import { type Expected, signedInFrom } from './claims.ts';

export interface OidcDeps extends Expected {
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  /** Real time in milliseconds since 1970, for the token's end. */
  readonly now: () => number;
}

/** The issuer's keys could not be had: no fault of the caller's, who would be signed out for nothing. */
const keysAtFault: ReadonlySet<string> = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

/** Verifies access tokens itself, with the keys that the issuer publishes: RS256, in date, of our client. */
export const createOidcIdentity = ({ issuer, clientId, jwksUrl, now }: OidcDeps): IdentityPort => {
  const ready = async () => {
    const { createRemoteJWKSet, errors, jwtVerify } = await import('jose');
    return { keys: createRemoteJWKSet(new URL(jwksUrl)), errors, jwtVerify };
  };
  let loaded: ReturnType<typeof ready> | undefined;
  return {
    identify: async ({ bearer }) => {
      if (bearer === null) return null;
      loaded ??= ready();
      const { keys, errors, jwtVerify } = await loaded;
      try {
        const { payload } = await jwtVerify(bearer, keys, {
          issuer,
          algorithms: ['RS256'],
          requiredClaims: ['exp', 'sub'],
          currentDate: new Date(now()),
          clockTolerance: 5,
        });
        return signedInFrom(payload, { issuer, clientId });
      } catch (thrown) {
        if (thrown instanceof errors.JOSEError && !keysAtFault.has(thrown.code)) return null;
        throw thrown;
      }
    },
  };
};
