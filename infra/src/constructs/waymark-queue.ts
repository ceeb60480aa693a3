import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters, maySendTo } from './dead-letters.ts';
import type { OnStage } from './on-stage.ts';
import { Watch } from './watch.ts';

export interface WaymarkQueueProps extends OnStage {
  /** Short name; the queue's own is `waymark-<stage>-<name>`. */
  readonly name: string;
  readonly ifThisFails: string;
  readonly key: IKey;
  /** Longer than its consumer may take over a batch. */
  readonly visibility: Duration;
  /** How old its oldest message may be before a person is told. */
  readonly lateAfter: Duration;
}

/** Tried this often, then put aside for a person. */
const tries = 3;

/**
 * A queue with the queue for what failed three times. Both are standard queues: senders name the trust as the message
 * group, which makes SQS share out fairly, so that one trust's import holds up nobody else's letters.
 */
export class WaymarkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: WaymarkQueueProps) {
    super(scope, id);
    const { stage, key, ifThisFails } = props;
    const queueName = `waymark-${stage.name}-${props.name}`;
    this.deadLetters = new DeadLetters(this, 'Dead', { stage, key, ifThisFails, name: props.name });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      queueName,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: props.visibility,
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount: tries },
    });
    new Watch(this, 'Late', {
      ifThisFails,
      runbook: 'A queue is late',
      metric: ofQueue('ApproximateAgeOfOldestMessage', queueName),
      when: { atLeast: props.lateAfter.toSeconds() },
      periods: 3,
    });
  }

  /** Leave to send; the leave to use the key is given apart. */
  maySend(): PolicyStatement {
    return maySendTo(`Send${this.node.id}`, this.queue);
  }
}

const ofQueue = (metricName: string, queueName: string) =>
  ({
    namespace: 'AWS/SQS',
    metricName,
    dimensions: { QueueName: queueName },
    statistic: 'Maximum',
    everyMinutes: 5,
  }) as const;
