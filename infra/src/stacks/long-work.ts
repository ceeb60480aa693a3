import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { actsForTrusts, mayActForTrusts } from '../access/tenant-role.ts';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import { consume } from '../constructs/consume.ts';
import { bucketNamed } from '../constructs/on-stage.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import type { WaymarkQueue } from '../constructs/waymark-queue.ts';
import type { JobProps } from './jobs-stack.ts';
import { sharedSettings } from './shared-settings.ts';

export interface LongWorkProps extends JobProps {
  readonly tasks: WaymarkQueue;
}

/** Imports, their undoing, and the recomputation of many children's dates. */
export class LongWork extends Construct {
  constructor(scope: Construct, id: string, { stage, key, data, codeOf, tasks }: LongWorkProps) {
    super(scope, id);
    const worker = new WaymarkFunction(this, 'Worker', {
      stage,
      name: 'tasks',
      ifThisFails: 'An import stops half way, and dates that a changed calendar moves stay as they were.',
      code: codeOf('tasks'),
      handler: 'handler',
      key,
      memoryMb: 1024,
      timeout: Duration.minutes(15),
      rolePath: actsForTrusts({ stage }),
      environment: {
        ...sharedSettings(this, data.table, { stage }),
        BLOB_BUCKET: bucketNamed({ stage }, 'files'),
        TASKS_QUEUE_URL: tasks.queue.queueUrl,
      },
      mayDo: [mayActForTrusts(this, { stage }), tasks.maySend(), useOfKeyThrough(this, key, ['sqs'])],
    });
    consume(worker, tasks, { batch: 1, atOnce: 10 });
  }
}
