import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { TenantRole } from '../access/tenant-role.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { bucketArnNamed, bucketNamed, type OnStage } from '../constructs/on-stage.ts';
import { WaymarkBucket } from '../constructs/waymark-bucket.ts';
import { WaymarkTable } from '../constructs/waymark-table.ts';
import { Secrets } from './secrets.ts';
import { WeeklyArchive } from './weekly-archive.ts';

/** Everything that cannot be made again: the table, the files, the key to both, and the role that reaches one trust of them. */
export class DataStack extends Stack {
  readonly keyArn: string;
  readonly table: WaymarkTable;

  constructor(scope: Construct, id: string, props: StackProps & OnStage) {
    super(scope, id, props);
    const { stage } = props;
    const key = new Key(this, 'Key', {
      alias: `waymark-${stage.name}`,
      description: "Encrypts every row, file and queue of Waymark's.",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    key.addToResourcePolicy(usedByServices(this));
    this.keyArn = key.keyArn;
    this.table = new WaymarkTable(this, 'Table', {
      stage,
      key,
      ifThisFails: 'Nobody can open a file or save what they typed.',
    });
    const log = this.accessLog(stage);
    new WaymarkBucket(this, 'Files', {
      ifThisFails: 'Imports cannot be uploaded, and letters cannot be kept, so none are sent.',
      bucketName: bucketNamed({ stage }, 'files'),
      key,
      log: { bucket: log, prefix: 'files/' },
      lifecycle: [
        { id: 'imports', prefix: 'imports/', expiration: Duration.days(90) },
        { id: 'replaced', noncurrentVersionExpiration: Duration.days(35) },
      ],
      cors: [
        { allowedMethods: [HttpMethods.POST], allowedOrigins: [`https://${stage.domain}`], allowedHeaders: ['*'] },
      ],
    });
    new WeeklyArchive(this, 'Archive', { stage, key, table: this.table, log });
    new Secrets(this, 'Secrets', { stage, key });
    new TenantRole(this, 'Tenant', {
      stage,
      tableArn: this.table.servedArn,
      filesArn: bucketArnNamed({ stage }, 'files'),
      key,
    });
  }

  private accessLog(stage: OnStage['stage']): WaymarkBucket {
    const log = new WaymarkBucket(this, 'AccessLog', {
      ifThisFails: 'Nobody can show afterwards who fetched which file.',
      bucketName: bucketNamed({ stage }, 'access-log'),
      lifecycle: [{ id: 'old', expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(1) }],
    });
    acknowledge(log.bucket, { 'AwsSolutions-S1': 'It is the log: logging it into itself would never end.' });
    return log;
  }
}

/** SES, SNS and CloudWatch pass messages through encrypted topics and queues of this account. */
const usedByServices = (stack: Stack): PolicyStatement =>
  new PolicyStatement({
    sid: 'MessagesBetweenServices',
    effect: Effect.ALLOW,
    principals: ['ses', 'sns', 'cloudwatch'].map((name) => new ServicePrincipal(`${name}.amazonaws.com`)),
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
  });
