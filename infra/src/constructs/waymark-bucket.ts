import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { Watch } from './watch.ts';

export interface WaymarkBucketProps {
  readonly ifThisFails: string;
  readonly bucketName: string;
  /** Left out: S3's own key, for what is public or a log. */
  readonly key?: IKey;
  /** Where requests to it are logged; left out for the log itself. */
  readonly log?: { readonly bucket: WaymarkBucket; readonly prefix: string };
  readonly lifecycle: readonly LifecycleRule[];
  readonly cors?: readonly CorsRule[];
}

/** A bucket that nobody outside can read, over TLS only, with versions, that outlives the stack. */
export class WaymarkBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: WaymarkBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName: props.bucketName,
      encryption: props.key === undefined ? BucketEncryption.S3_MANAGED : BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: props.key !== undefined,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [unfinished, ...props.lifecycle],
      cors: props.cors === undefined ? undefined : [...props.cors],
      serverAccessLogsBucket: props.log?.bucket.bucket,
      serverAccessLogsPrefix: props.log?.prefix,
      metrics: [{ id: wholeBucket }],
    });
    new Watch(this, 'Failing', {
      ifThisFails: props.ifThisFails,
      runbook: 'Files cannot be read or kept',
      metric: {
        namespace: 'AWS/S3',
        metricName: '5xxErrors',
        dimensions: { BucketName: props.bucketName, FilterId: wholeBucket },
        statistic: 'Sum',
        everyMinutes: 5,
      },
      when: { atLeast: 5 },
      periods: 3,
    });
  }
}

/** The name under which S3 counts requests to all of a bucket. */
const wholeBucket = 'whole-bucket';

const unfinished: LifecycleRule = { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) };
