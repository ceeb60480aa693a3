import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { OnStage } from '../constructs/on-stage.ts';

/** CloudFront is set up in this region, wherever else the data lives. */
export const edgeRegion = 'us-east-1';

type SecretName = 'upn' | 'cursor' | 'origin';

const nameOf = ({ stage }: OnStage, secret: SecretName): string => `waymark/${stage.name}/${secret}`;

/** A reference by name that CloudFormation resolves at deployment, in the region of the stack that asks. */
export const secretNamed = (at: OnStage, secret: SecretName): string =>
  SecretValue.secretsManager(nameOf(at, secret)).unsafeUnwrap();

export interface SecretsProps extends OnStage {
  readonly key: IKey;
}

const length = { passwordLength: 48, excludePunctuation: true } as const;

/** Words that only our own functions know. CloudFormation puts them into their settings at deployment; no template holds one. */
export class Secrets extends Construct {
  constructor(scope: Construct, id: string, { stage, key }: SecretsProps) {
    super(scope, id);
    const kept = { encryptionKey: key, removalPolicy: RemovalPolicy.RETAIN, generateSecretString: length };
    const upn = new Secret(this, 'Upn', {
      ...kept,
      secretName: nameOf({ stage }, 'upn'),
      description: 'Behind the keys of UPN locks and invitations. Changing it frees every lock: never rotate it.',
    });
    const cursor = new Secret(this, 'Cursor', {
      ...kept,
      secretName: nameOf({ stage }, 'cursor'),
      description: 'Signs the cursors of lists. Changing it ends lists that somebody is reading.',
    });
    const origin = new Secret(this, 'Origin', {
      ...kept,
      secretName: nameOf({ stage }, 'origin'),
      description: 'Proves to the API that a request came through CloudFront.',
      replicaRegions: [{ region: edgeRegion }],
    });
    acknowledge(upn, { 'AwsSolutions-SMG4': 'Rotating it would free every UPN lock and lose every open invitation.' });
    acknowledge(cursor, { 'AwsSolutions-SMG4': 'It is changed by hand with a deployment, as the runbook says.' });
    acknowledge(origin, { 'AwsSolutions-SMG4': 'CloudFront and the API must change together: by a deployment.' });
  }
}
