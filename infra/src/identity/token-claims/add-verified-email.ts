/** As much of Cognito's event before it makes a token (version 2) as is used. */
export interface TokenEvent {
  readonly request: { readonly userAttributes: Readonly<Record<string, string>> };
  readonly response: unknown;
}

/**
 * Puts the e-mail address and whether somebody vouched for it into the access token, which Cognito leaves without one: an
 * invitation is taken up by the verified address. An address that nobody vouched for is not passed on at all.
 */
export const addVerifiedEmail = <E extends TokenEvent>(event: E) => {
  const { email, email_verified: verified } = event.request.userAttributes;
  if (email === undefined || verified?.toLowerCase() !== 'true') return event;
  return {
    ...event,
    response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: claims(email) } } },
  };
};

const claims = (email: string) => ({ email, email_verified: 'true' });
