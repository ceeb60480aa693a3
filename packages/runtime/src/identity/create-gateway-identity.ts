import * as z from 'zod';
import type { IdentityPort } from '../ports/index.ts';
import { type Expected, signedInFrom } from './claims.ts';

const eventSchema = z.object({
  requestContext: z.object({
    authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }),
  }),
});

/**
 * Believes API Gateway's JWT authorizer, which has verified signature, issuer and end before the function runs; checks
 * again whose token it is, because the authorizer does not know an access token from an identity token.
 */
export const createGatewayIdentity = (expected: Expected): IdentityPort => ({
  identify: async ({ gatewayClaims }) => signedInFrom(gatewayClaims, expected),
});

/** The claims in the event of an HTTP API with a JWT authorizer; undefined without one. */
export const gatewayClaimsOf = (event: unknown): unknown => {
  const parsed = eventSchema.safeParse(event);
  return parsed.success ? parsed.data.requestContext.authorizer.jwt.claims : undefined;
};
