import { Duration, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Schedule, type ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import { acknowledgeStars } from './acknowledge.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { OnStage } from './on-stage.ts';
import type { WaymarkFunction } from './waymark-function.ts';

export interface WaymarkScheduleProps extends OnStage {
  /** Short name; the schedule's own is `waymark-<stage>-<name>`. */
  readonly name: string;
  readonly ifThisFails: string;
  /** With its time zone: a school's day is London's. */
  readonly schedule: ScheduleExpression;
  readonly run: WaymarkFunction;
  /** What the function is handed, exactly. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Where a call goes that could not be made; its own watch tells of it. */
  readonly missed: DeadLetters;
  readonly key: IKey;
  /** How old a call may be and still be made. */
  readonly stillUseful: Duration;
}

/** A function called by the clock. A call that fails is made again while it is of use, then put aside. */
export class WaymarkSchedule extends Construct {
  constructor(scope: Construct, id: string, props: WaymarkScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      description: `Calls ${props.run.function.node.path} by the clock.`,
    });
    role.addToPolicy(props.missed.maySend());
    role.addToPolicy(useOfKeyThrough(this, props.key, ['sqs']));
    new Schedule(this, 'Schedule', {
      scheduleName: `waymark-${props.stage.name}-${props.name}`,
      description: props.ifThisFails,
      schedule: props.schedule,
      target: new LambdaInvoke(props.run.function, {
        role,
        input: ScheduleTargetInput.fromObject(props.input),
        deadLetterQueue: props.missed.queue,
        maxEventAge: props.stillUseful,
        retryAttempts: 3,
      }),
    });
    const called = Stack.of(this).getLogicalId(props.run.resource);
    acknowledgeStars(role, [`<${called}.Arn>:*`], "The library's grant to call a function takes in its versions.");
  }
}

/** As short as EventBridge Scheduler lets a call's age be. */
export const atOnceOrNotAtAll = Duration.minutes(1);
