import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { OnStage } from '../constructs/on-stage.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import { addProviders } from './identity-providers.ts';

export interface IdentityStackProps extends StackProps, OnStage {
  readonly tokenClaimsCode: Code;
}

/** Who may sign in. What they may do once they have is in the table, not here. */
export class IdentityStack extends Stack {
  readonly issuer: string;
  readonly clientId: string;
  readonly signInOrigins: readonly string[];

  constructor(scope: Construct, id: string, props: IdentityStackProps) {
    super(scope, id, props);
    const { stage } = props;
    const pool = this.userPool(stage);
    const claims = new WaymarkFunction(this, 'TokenClaims', {
      stage,
      name: 'token-claims',
      ifThisFails: 'Nobody can sign in.',
      code: props.tokenClaimsCode,
      handler: 'handler',
      environment: {},
      memoryMb: 256,
      timeout: Duration.seconds(5),
    });
    pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, claims.function, LambdaVersion.V2_0);
    pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: stage.signInPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = this.client(pool, stage);
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    this.issuer = `https://cognito-idp.${this.region}.${this.urlSuffix}/${pool.userPoolId}`;
    this.clientId = client.userPoolClientId;
    this.signInOrigins = [
      `https://cognito-idp.${stage.region}.amazonaws.com`,
      `https://${stage.signInPrefix}.auth.${stage.region}.amazoncognito.com`,
    ];
    const settings = { issuer: this.issuer, clientId: this.clientId, apiBase: '', demo: false };
    new CfnOutput(this, 'ClientSettings', {
      description: 'What /config.json beside the staff client must say',
      value: this.toJsonString(settings),
    });
  }

  private userPool(stage: OnStage['stage']): UserPool {
    const pool = new UserPool(this, 'People', {
      userPoolName: `waymark-${stage.name}`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(pool, {
      'AwsSolutions-COG8': 'Almost everybody signs in with her own trust; the few local accounts need a second factor.',
    });
    return pool;
  }

  private client(pool: UserPool, stage: OnStage['stage']): UserPoolClient {
    const { made, names } = addProviders(this, pool, stage);
    const client = pool.addClient('Web', {
      userPoolClientName: 'web',
      generateSecret: false,
      authFlows: {},
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      supportedIdentityProviders: names,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`https://${stage.domain}/signed-in`],
        logoutUrls: [`https://${stage.domain}/`],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(12),
    });
    client.node.addDependency(...made);
    return client;
  }
}
