import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { OnStage } from '../constructs/on-stage.ts';

/** The address that all messages come from. */
export const sender = ({ stage }: OnStage): string => `letters@${stage.domain}`;

/** Leave to ask what the account may send; it has no resource that could be named. */
export const mayAskQuota = (): PolicyStatement =>
  new PolicyStatement({ sid: 'AskQuota', effect: Effect.ALLOW, actions: ['ses:GetSendQuota'], resources: ['*'] });

interface Sending extends OnStage {
  readonly configurationSet: string;
}

/** Leave to send from one address, through the set whose events come back. */
export const maySendMail = (scope: Construct, { stage, configurationSet }: Sending): PolicyStatement => {
  const arn = (resource: string, resourceName: string) =>
    Stack.of(scope).formatArn({ service: 'ses', resource, resourceName });
  return new PolicyStatement({
    sid: 'SendMail',
    effect: Effect.ALLOW,
    actions: ['ses:SendRawEmail'],
    resources: [arn('identity', stage.domain), arn('configuration-set', configurationSet)],
    conditions: { StringEquals: { 'ses:FromAddress': sender({ stage }) } },
  });
};
