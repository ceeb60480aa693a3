import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { keyFrom } from '../access/use-of-key.ts';
import type { CodeOf } from '../code.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import type { OnStage } from '../constructs/on-stage.ts';
import { WaymarkQueue } from '../constructs/waymark-queue.ts';
import type { DataStack } from './data-stack.ts';
import { Deadlines } from './deadlines.ts';
import { LinkMailer } from './link-mailer.ts';
import { LongWork } from './long-work.ts';
import type { MailStack } from './mail-stack.ts';
import { Notifications } from './notifications.ts';

export interface JobsStackProps extends StackProps, OnStage {
  readonly codeOf: CodeOf;
  readonly data: DataStack;
  readonly mail: MailStack;
}

export interface JobProps extends JobsStackProps {
  readonly key: IKey;
}

/** What runs by the clock and from queues. */
export class JobsStack extends Stack {
  readonly tasks: WaymarkQueue;
  readonly links: WaymarkQueue;

  constructor(scope: Construct, id: string, props: JobsStackProps) {
    super(scope, id, props);
    const { stage } = props;
    const key = keyFrom(this, props.data.keyArn);
    const jobs = { ...props, key };
    this.tasks = new WaymarkQueue(this, 'Tasks', {
      stage,
      name: 'tasks',
      key,
      ifThisFails: 'An import stops half way, and the rest of its children are missing until somebody starts it again.',
      // A task gives itself back before its function ends; this only covers one that was killed.
      visibility: Duration.minutes(20),
      lateAfter: Duration.hours(1),
    });
    this.links = new WaymarkQueue(this, 'Links', {
      stage,
      name: 'links',
      key,
      ifThisFails: 'Whoever asks for a way in or a new link waits for a mail that does not come.',
      visibility: Duration.minutes(15),
      lateAfter: Duration.minutes(15),
    });
    const missed = new DeadLetters(this, 'Missed', {
      stage,
      name: 'schedule',
      key,
      ifThisFails: 'Nobody is reminded of what falls due today.',
    });
    new Deadlines(this, 'Deadlines', { ...jobs, tasks: this.tasks, missed });
    new Notifications(this, 'Notifications', { ...jobs, missed });
    new LinkMailer(this, 'LinkMailer', { ...jobs, links: this.links });
    new LongWork(this, 'LongWork', { ...jobs, tasks: this.tasks });
  }
}
