import { Duration, TimeZone } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { Universal } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import { acknowledgeStars } from '../constructs/acknowledge.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { bucketArnNamed, bucketNamed, type OnStage } from '../constructs/on-stage.ts';
import { WaymarkBucket } from '../constructs/waymark-bucket.ts';
import type { WaymarkTable } from '../constructs/waymark-table.ts';

export interface WeeklyArchiveProps extends OnStage {
  readonly key: IKey;
  readonly table: WaymarkTable;
  readonly log: WaymarkBucket;
}

const ifThisFails = 'What was on record, and who changed it, could not be shown if the table itself were lost.';

/**
 * The whole table, audit included, as it stood each Sunday, outside the table and for ninety days: point-in-time recovery
 * ends with the table it belongs to.
 */
export class WeeklyArchive extends Construct {
  constructor(scope: Construct, id: string, { stage, key, table, log }: WeeklyArchiveProps) {
    super(scope, id);
    const { bucket } = new WaymarkBucket(this, 'Archive', {
      ifThisFails,
      bucketName: bucketNamed({ stage }, 'archive'),
      key,
      log: { bucket: log, prefix: 'archive/' },
      lifecycle: [{ id: 'old', expiration: Duration.days(90), noncurrentVersionExpiration: Duration.days(1) }],
    });
    const bucketArn = bucketArnNamed({ stage }, 'archive');
    const dead = new DeadLetters(this, 'Dead', { stage, name: 'archive', key, ifThisFails });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      description: 'Exports the table once a week.',
    });
    for (const statement of [useOfKeyThrough(this, key, ['dynamodb', 's3', 'sqs']), dead.maySend()]) {
      role.addToPolicy(statement);
    }
    new Schedule(this, 'Weekly', {
      scheduleName: `waymark-${stage.name}-archive`,
      description: ifThisFails,
      schedule: ScheduleExpression.cron({ weekDay: 'SUN', hour: '3', minute: '30', timeZone: TimeZone.EUROPE_LONDON }),
      target: new Universal({
        service: 'dynamodb',
        action: 'exportTableToPointInTime',
        role,
        policyStatements: mayExport(table.servedArn, bucketArn),
        deadLetterQueue: dead.queue,
        maxEventAge: Duration.hours(6),
        retryAttempts: 3,
        input: ScheduleTargetInput.fromObject({
          TableArn: table.servedArn,
          S3Bucket: bucket.bucketName,
          S3SseAlgorithm: 'KMS',
          S3SseKmsKeyId: key.keyArn,
          ExportFormat: 'DYNAMODB_JSON',
        }),
      }),
    });
    acknowledgeStars(role, [`${bucketArn}/*`], 'An export names its own files, and its bucket holds nothing else.');
  }
}

const mayExport = (tableArn: string, bucketArn: string): PolicyStatement[] => [
  new PolicyStatement({
    sid: 'Export',
    effect: Effect.ALLOW,
    actions: ['dynamodb:ExportTableToPointInTime'],
    resources: [tableArn],
  }),
  new PolicyStatement({
    sid: 'KeepExport',
    effect: Effect.ALLOW,
    actions: ['s3:AbortMultipartUpload', 's3:PutObject'],
    resources: [`${bucketArn}/*`],
  }),
];
