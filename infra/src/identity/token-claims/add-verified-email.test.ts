import { expect, test } from 'vitest';
import { addVerifiedEmail } from './add-verified-email.ts';

const signIn = (userAttributes: Record<string, string>) => ({
  version: '2',
  request: { userAttributes },
  response: {},
});

test('a verified address goes into the access token', () => {
  expect(addVerifiedEmail(signIn({ email: 'a@b.example', email_verified: 'true' })).response).toEqual({
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: { claimsToAddOrOverride: { email: 'a@b.example', email_verified: 'true' } },
    },
  });
});

test('the word true counts however the provider writes it', () => {
  expect(addVerifiedEmail(signIn({ email: 'a@b.example', email_verified: 'True' })).response).not.toEqual({});
});

const unvouched: readonly Record<string, string>[] = [
  { email: 'a@b.example' },
  { email: 'a@b.example', email_verified: 'false' },
  { email_verified: 'true' },
  {},
];

test.each(unvouched)('an address that nobody vouched for is not passed on: %o', (attributes) => {
  const event = signIn(attributes);
  expect(addVerifiedEmail(event)).toEqual(event);
});
