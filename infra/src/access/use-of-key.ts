import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** Leave to have a service, such as `dynamodb`, use the key on the caller's behalf, and nothing else with it. */
export const useOfKeyThrough = (scope: Construct, key: IKey, services: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    sid: 'KeyThroughServices',
    effect: Effect.ALLOW,
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': services.map((name) => `${name}.${Stack.of(scope).region}.amazonaws.com`) },
    },
  });

/** The key as another stack knows it: by its name alone, so that nothing made there can add to the key's own policy. */
export const keyFrom = (scope: Construct, keyArn: string): IKey => Key.fromKeyArn(scope, 'Key', keyArn);
