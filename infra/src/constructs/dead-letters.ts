import { Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { OnStage } from './on-stage.ts';
import { Watch } from './watch.ts';

export interface DeadLettersProps extends OnStage {
  /** Whose they are; the queue's own name is `waymark-<stage>-<name>-dead`. */
  readonly name: string;
  readonly ifThisFails: string;
  readonly key: IKey;
}

/** What could not be done, kept a fortnight for a person, who is told of the first. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { stage, name, key, ifThisFails }: DeadLettersProps) {
    super(scope, id);
    const queueName = `waymark-${stage.name}-${name}-dead`;
    this.queue = new Queue(this, 'Letters', {
      queueName,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new Watch(this, 'Arrived', {
      ifThisFails,
      runbook: 'A dead-letter queue fills',
      metric: {
        namespace: 'AWS/SQS',
        metricName: 'ApproximateNumberOfMessagesVisible',
        dimensions: { QueueName: queueName },
        statistic: 'Maximum',
        everyMinutes: 5,
      },
      when: { atLeast: 1 },
    });
    acknowledge(this.queue, { 'AwsSolutions-SQS3': 'Dead letters end here; a person is told of the first.' });
  }

  /** Leave to put something aside. */
  maySend(): PolicyStatement {
    return maySendTo('PutAside', this.queue);
  }
}

export const maySendTo = (sid: string, { queueArn }: IQueue): PolicyStatement =>
  new PolicyStatement({ sid, effect: Effect.ALLOW, actions: ['sqs:SendMessage'], resources: [queueArn] });
