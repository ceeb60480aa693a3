import { Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { WaymarkFunction } from './waymark-function.ts';
import type { WaymarkQueue } from './waymark-queue.ts';

export interface Consuming {
  readonly batch: number;
  /** How many batches at once; SQS takes no less than two. */
  readonly atOnce: number;
}

/** Lets a function handle a queue's messages. Of a batch, only the messages that failed come again. */
export const consume = (consumer: WaymarkFunction, { queue }: WaymarkQueue, { batch, atOnce }: Consuming): void => {
  consumer.role.addToPolicy(
    new PolicyStatement({
      sid: 'Receive',
      effect: Effect.ALLOW,
      actions: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
      resources: [queue.queueArn],
    }),
  );
  const source = new EventSourceMapping(consumer, 'Source', {
    target: consumer.function,
    eventSourceArn: queue.queueArn,
    batchSize: batch,
    maxBatchingWindow: Duration.seconds(0),
    maxConcurrency: atOnce,
    reportBatchItemFailures: true,
  });
  // Lambda tries to receive when the source is made, and refuses to make it without leave.
  source.node.addDependency(consumer.role);
};
