import type { EpochSeconds } from '@waymark/domain';

/** Who signed in, as the identity provider vouches for her. It says nothing of what she may do. */
export interface SignedIn {
  readonly issuer: string;
  readonly sub: string;
  /** When the token was issued, so that signing out everywhere can refuse it. */
  readonly issuedAt: EpochSeconds;
  /** Her address, only where the provider says that it verified it. */
  readonly verifiedEmail: string | null;
}

/** What an adapter may look at: the token as it came, and what a gateway in front has already verified. */
export interface Credentials {
  readonly bearer: string | null;
  readonly gatewayClaims: unknown;
}

export interface IdentityPort {
  /** Null: nobody is signed in, whatever the cause. Throws only where the provider cannot be asked. */
  readonly identify: (credentials: Credentials) => Promise<SignedIn | null>;
}
