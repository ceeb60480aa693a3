import { Duration, TimeZone } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { sweepTableAccess } from '../access/table-access.ts';
import { actsForTrusts, mayActForTrusts } from '../access/tenant-role.ts';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import { consume } from '../constructs/consume.ts';
import type { DeadLetters } from '../constructs/dead-letters.ts';
import { runsAtLeastEvery } from '../constructs/runs-at-least-every.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import { WaymarkQueue } from '../constructs/waymark-queue.ts';
import { WaymarkSchedule } from '../constructs/waymark-schedule.ts';
import type { JobProps } from './jobs-stack.ts';
import { sharedSettings } from './shared-settings.ts';

export interface DeadlinesProps extends JobProps {
  readonly tasks: WaymarkQueue;
  readonly missed: DeadLetters;
}

const ifThisFails = 'Nobody is told what falls due: invitations leave late, and a statutory date can pass unseen.';

/** 06:00 before the school day, and every other hour to catch up. */
const hours = { 'sweep-daily': '6', 'sweep-hourly': '0-5,7-23' } as const;

/** The sweep finds what is due; the planner decides what is to be said about it. */
export class Deadlines extends Construct {
  constructor(scope: Construct, id: string, props: DeadlinesProps) {
    super(scope, id);
    const { stage, key, data, codeOf, tasks } = props;
    const plan = new WaymarkQueue(this, 'Plan', {
      stage,
      name: 'plan',
      key,
      ifThisFails,
      visibility: Duration.minutes(12),
      lateAfter: Duration.hours(2),
    });
    const service = {
      stage,
      ifThisFails,
      key,
      code: codeOf('deadlines'),
      environment: {
        ...sharedSettings(this, data.table, { stage }),
        PLAN_QUEUE_URL: plan.queue.queueUrl,
        TASKS_QUEUE_URL: tasks.queue.queueUrl,
      },
    };
    const sweep = new WaymarkFunction(this, 'Sweep', {
      ...service,
      name: 'sweep',
      handler: 'sweep',
      memoryMb: 1024,
      timeout: Duration.minutes(15),
      atOnce: 1,
      mayDo: [
        ...sweepTableAccess(data.table.servedArn),
        plan.maySend(),
        tasks.maySend(),
        useOfKeyThrough(this, key, ['dynamodb', 'sqs']),
      ],
    });
    this.byTheClock(sweep, props);
    const planner = new WaymarkFunction(this, 'Planner', {
      ...service,
      name: 'planner',
      handler: 'planner',
      memoryMb: 512,
      timeout: Duration.minutes(2),
      rolePath: actsForTrusts({ stage }),
      mayDo: [mayActForTrusts(this, { stage }), useOfKeyThrough(this, key, ['sqs'])],
    });
    consume(planner, plan, { batch: 10, atOnce: 20 });
  }

  private byTheClock(sweep: WaymarkFunction, { stage, key, missed }: DeadlinesProps): void {
    for (const [name, hour] of Object.entries(hours)) {
      new WaymarkSchedule(this, name, {
        stage,
        name,
        ifThisFails,
        schedule: ScheduleExpression.cron({ minute: '0', hour, timeZone: TimeZone.EUROPE_LONDON }),
        run: sweep,
        input: { shards: 'all' },
        missed,
        key,
        stillUseful: Duration.minutes(50),
      });
    }
    runsAtLeastEvery(sweep, { minutes: 60, ifThisFails, runbook: 'The sweep is late' });
  }
}
