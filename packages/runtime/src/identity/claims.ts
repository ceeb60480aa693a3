import { epochSecondsSchema } from '@waymark/domain';
import * as z from 'zod';
import type { SignedIn } from '../ports/index.ts';

/** What we insist on besides the signature. Cognito's access tokens name the client as `client_id` and have no `aud`. */
export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
}

const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(200),
  client_id: z.string(),
  // API Gateway hands every claim over as text.
  iat: z.coerce.number().pipe(epochSecondsSchema),
  token_use: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
});

/** Who verified claims speak of; null where they are for another client, of another issuer, or no access token. */
export const signedInFrom = (claims: unknown, { issuer, clientId }: Expected): SignedIn | null => {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return null;
  const { iss, sub, client_id, iat, token_use, email, email_verified } = parsed.data;
  if (iss !== issuer || client_id !== clientId || token_use !== 'access') return null;
  const verified = email !== undefined && (email_verified === true || email_verified === 'true');
  return { issuer, sub, issuedAt: iat, verifiedEmail: verified ? email.trim().toLowerCase() : null };
};
