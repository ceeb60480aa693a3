import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { endLinksTableAccess, feedsTableAccess, identityTableAccess } from '../access/table-access.ts';
import { actsForTrusts, mayActForTrusts } from '../access/tenant-role.ts';
import { keyFrom, useOfKeyThrough } from '../access/use-of-key.ts';
import type { CodeOf } from '../code.ts';
import { bucketNamed, type OnStage } from '../constructs/on-stage.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import { WaymarkHttpApi } from '../constructs/waymark-http-api.ts';
import type { WaymarkQueue } from '../constructs/waymark-queue.ts';
import type { DataStack } from './data-stack.ts';
import { familyPages } from './family.ts';
import type { IdentityStack } from './identity-stack.ts';
import type { MailStack } from './mail-stack.ts';
import { secretNamed } from './secrets.ts';
import { sharedSettings } from './shared-settings.ts';

export interface ApiStackProps extends StackProps, OnStage {
  readonly codeOf: CodeOf;
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly mail: MailStack;
  readonly tasks: WaymarkQueue;
  readonly links: WaymarkQueue;
}

const ifThisFails = 'Staff see no child, and nothing they type is saved.';

/** The HTTP API: for signed-in staff, and the pages for families under `/f/`. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { stage, codeOf, data, identity, tasks, links } = props;
    const key = keyFrom(this, data.keyArn);
    const api = new WaymarkFunction(this, 'Api', {
      stage,
      name: 'api',
      ifThisFails,
      code: codeOf('api'),
      handler: 'handler',
      key,
      memoryMb: 1024,
      // The HTTP API gives up at 30.
      timeout: Duration.seconds(29),
      rolePath: actsForTrusts({ stage }),
      environment: {
        ...sharedSettings(this, data.table, { stage }),
        CURSOR_SECRET: secretNamed({ stage }, 'cursor'),
        ORIGIN_SECRET: secretNamed({ stage }, 'origin'),
        ISSUER: identity.issuer,
        CLIENT_ID: identity.clientId,
        BLOB_BUCKET: bucketNamed({ stage }, 'files'),
        TASKS_QUEUE_URL: tasks.queue.queueUrl,
        LINKS_QUEUE_URL: links.queue.queueUrl,
      },
      mayDo: [
        mayActForTrusts(this, { stage }),
        ...identityTableAccess(data.table.servedArn),
        ...endLinksTableAccess(data.table.servedArn),
        ...feedsTableAccess(data.table.servedArn),
        tasks.maySend(),
        links.maySend(),
        useOfKeyThrough(this, key, ['dynamodb', 'sqs']),
      ],
    });
    new WaymarkHttpApi(this, 'Http', {
      stage,
      ifThisFails,
      issuer: identity.issuer,
      clientId: identity.clientId,
      handler: api,
      family: familyPages(this, { ...props, key }),
    });
  }
}
