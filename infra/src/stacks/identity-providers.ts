import { SecretValue } from 'aws-cdk-lib';
import {
  OidcAttributeRequestMethod,
  ProviderAttribute,
  type UserPool,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderGoogle,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { EntraDirectory, Stage } from '../config/stage.ts';

const addProviderOf = (scope: Construct, userPool: UserPool, directory: EntraDirectory) =>
  new UserPoolIdentityProviderOidc(scope, `Entra${directory.name}`, {
    userPool,
    name: directory.name,
    clientId: directory.clientId,
    clientSecret: SecretValue.secretsManager(directory.secretName).unsafeUnwrap(),
    // One directory, never "common": another directory's people could call themselves by any address.
    issuerUrl: `https://login.microsoftonline.com/${directory.directoryId}/v2.0`,
    attributeRequestMethod: OidcAttributeRequestMethod.GET,
    scopes: ['openid', 'email', 'profile'],
    attributeMapping: {
      email: ProviderAttribute.other('email'),
      emailVerified: ProviderAttribute.other('xms_edov'),
    },
  });

const addGoogle = (scope: Construct, userPool: UserPool, google: NonNullable<Stage['federation']['google']>) =>
  new UserPoolIdentityProviderGoogle(scope, 'Google', {
    userPool,
    clientId: google.clientId,
    clientSecretValue: SecretValue.secretsManager(google.secretName),
    scopes: ['openid', 'email', 'profile'],
    attributeMapping: {
      email: ProviderAttribute.GOOGLE_EMAIL,
      emailVerified: ProviderAttribute.GOOGLE_EMAIL_VERIFIED,
    },
  });

/** The ways to sign in: local accounts, and what the stage names of Google and of trusts' own Entra directories. */
export const addProviders = (scope: Construct, userPool: UserPool, { federation }: Stage) => {
  const entra = federation.entra.map((directory) => addProviderOf(scope, userPool, directory));
  const google = federation.google === null ? [] : [addGoogle(scope, userPool, federation.google)];
  const made = [...entra, ...google];
  const names = [
    UserPoolClientIdentityProvider.COGNITO,
    ...made.map(({ providerName }) => UserPoolClientIdentityProvider.custom(providerName)),
  ];
  return { made, names };
};
