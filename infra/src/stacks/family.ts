import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { linksTableAccess, readFeedsTableAccess } from '../access/table-access.ts';
import { actsForTrusts, mayActForTrusts } from '../access/tenant-role.ts';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import type { CodeOf } from '../code.ts';
import { bucketNamed, type OnStage } from '../constructs/on-stage.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import type { WaymarkQueue } from '../constructs/waymark-queue.ts';
import type { DataStack } from './data-stack.ts';
import type { MailStack } from './mail-stack.ts';
import { secretNamed } from './secrets.ts';
import { sender } from './send-mail.ts';
import { sharedSettings } from './shared-settings.ts';

export interface FamilyProps extends OnStage {
  readonly codeOf: CodeOf;
  readonly key: IKey;
  readonly data: DataStack;
  readonly mail: MailStack;
  readonly links: WaymarkQueue;
}

/** Where families, young people and outside professionals answer. */
export const familyUrl = ({ stage }: OnStage): string => `https://${stage.domain}/f`;

/** What both functions of the service are told: it has one configuration. */
export const familySettings = (scope: Construct, { stage, data, mail, links }: FamilyProps) => ({
  ...sharedSettings(scope, data.table, { stage }),
  ORIGIN_SECRET: secretNamed({ stage }, 'origin'),
  BLOB_BUCKET: bucketNamed({ stage }, 'files'),
  LINKS_QUEUE_URL: links.queue.queueUrl,
  FAMILY_URL: familyUrl({ stage }),
  SES_CONFIGURATION_SET: mail.configurationSetName,
  MAIL_FROM: sender({ stage }),
});

/** The pages: they read and write links, and a child's file under the role of the one trust that a link names. */
export const familyPages = (scope: Construct, props: FamilyProps): WaymarkFunction => {
  const { stage, codeOf, key, data, links } = props;
  return new WaymarkFunction(scope, 'Family', {
    stage,
    name: 'family',
    ifThisFails: 'Families cannot say whether they come, and what they write is not saved.',
    code: codeOf('family'),
    handler: 'pages',
    key,
    memoryMb: 1024,
    timeout: Duration.seconds(29),
    rolePath: actsForTrusts({ stage }),
    environment: familySettings(scope, props),
    mayDo: [
      mayActForTrusts(scope, { stage }),
      ...linksTableAccess(data.table.servedArn),
      ...readFeedsTableAccess(data.table.servedArn),
      links.maySend(),
      useOfKeyThrough(scope, key, ['dynamodb', 'sqs']),
    ],
  });
};
