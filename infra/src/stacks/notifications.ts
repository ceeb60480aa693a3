import { Duration, TimeZone } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { newLinksTableAccess, outboxTableAccess } from '../access/table-access.ts';
import { actsForTrusts, mayActForTrusts } from '../access/tenant-role.ts';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import { acknowledgeStars } from '../constructs/acknowledge.ts';
import { consume } from '../constructs/consume.ts';
import type { DeadLetters } from '../constructs/dead-letters.ts';
import { bucketArnNamed, bucketNamed } from '../constructs/on-stage.ts';
import { runsAtLeastEvery } from '../constructs/runs-at-least-every.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import { WaymarkQueue } from '../constructs/waymark-queue.ts';
import { atOnceOrNotAtAll, WaymarkSchedule } from '../constructs/waymark-schedule.ts';
import { familyUrl } from './family.ts';
import type { JobProps } from './jobs-stack.ts';
import { mayAskQuota, maySendMail, sender } from './send-mail.ts';
import { sharedSettings } from './shared-settings.ts';

export interface NotificationsProps extends JobProps {
  readonly missed: DeadLetters;
}

const ifThisFails = 'Families and staff do not get the letters they are owed.';
const ifMailWaits = 'Messages to families wait, and what waits for three days is said by telephone instead.';
const ifFeedbackFails = 'A school is not told that its letter to a family bounced, and nobody phones them.';

/** Waiting messages that a run looks at to find the most urgent: more than a peak day's hour at 10 a second. */
const mostPerRun = 40_000;

const settings = (scope: Construct, props: NotificationsProps, send: WaymarkQueue) => ({
  ...sharedSettings(scope, props.data.table, props),
  BLOB_BUCKET: bucketNamed(props, 'files'),
  SEND_QUEUE_URL: send.queue.queueUrl,
  SES_CONFIGURATION_SET: props.mail.configurationSetName,
  MAIL_FROM: sender(props),
  APP_URL: `https://${props.stage.domain}`,
  FAMILY_URL: familyUrl(props),
  MOST_PER_RUN: String(mostPerRun),
});

const service = (scope: Construct, props: NotificationsProps, send: WaymarkQueue) => ({
  stage: props.stage,
  key: props.key,
  code: props.codeOf('notifications'),
  environment: settings(scope, props, send),
  memoryMb: 512,
});

/** The dispatcher enqueues what may leave, the mailer sends it, the feedback records what became of it. */
export class Notifications extends Construct {
  constructor(scope: Construct, id: string, props: NotificationsProps) {
    super(scope, id);
    const send = new WaymarkQueue(this, 'Send', {
      stage: props.stage,
      name: 'send',
      key: props.key,
      ifThisFails,
      visibility: Duration.minutes(30),
      lateAfter: Duration.hours(2),
    });
    this.dispatcher(send, props);
    this.mailer(send, props);
    this.feedback(send, props);
  }

  private dispatcher(send: WaymarkQueue, props: NotificationsProps): void {
    const { stage, key, data, missed } = props;
    const dispatcher = new WaymarkFunction(this, 'Dispatcher', {
      ...service(this, props, send),
      name: 'dispatcher',
      handler: 'dispatcher',
      ifThisFails,
      timeout: Duration.minutes(5),
      atOnce: 1,
      // Whether the provider takes messages at all, which the mailer notes.
      files: { sid: 'Stop', bucketArn: bucketArnNamed({ stage }, 'files'), folders: ['mail'] },
      mayDo: [
        ...outboxTableAccess(data.table.servedArn),
        send.maySend(),
        mayAskQuota(),
        useOfKeyThrough(this, key, ['dynamodb', 's3', 'sqs']),
      ],
    });
    acknowledgeStars(dispatcher.role, ['*'], "The account's quota is no resource that could be named.");
    dispatcher.tellOfEvent('MAIL_WAITS', {
      // A quarter of an hour in which the day had no more, or nothing was taken.
      atLeast: 15,
      inMinutes: 60,
      ifThisFails: ifMailWaits,
      runbook: 'Letters wait for Amazon SES',
    });
    new WaymarkSchedule(this, 'EveryMinute', {
      stage,
      name: 'dispatch',
      ifThisFails,
      schedule: ScheduleExpression.cron({ minute: '*', hour: '*', timeZone: TimeZone.EUROPE_LONDON }),
      run: dispatcher,
      input: {},
      missed,
      key,
      stillUseful: atOnceOrNotAtAll,
    });
    runsAtLeastEvery(dispatcher, { minutes: 15, ifThisFails, runbook: 'The sweep is late' });
  }

  private mailer(send: WaymarkQueue, props: NotificationsProps): void {
    const { stage, key, mail } = props;
    const mailer = new WaymarkFunction(this, 'Mailer', {
      ...service(this, props, send),
      name: 'mailer',
      handler: 'mailer',
      ifThisFails,
      // Ten messages, each with a connection and an answer that may time out; far below a claim's lease of 15 minutes.
      timeout: Duration.minutes(5),
      rolePath: actsForTrusts({ stage }),
      files: { sid: 'Canary', bucketArn: bucketArnNamed({ stage }, 'files'), folders: ['canary', 'mail'] },
      mayDo: [
        mayActForTrusts(this, { stage }),
        ...newLinksTableAccess(props.data.table.servedArn),
        maySendMail(this, { stage, configurationSet: mail.configurationSetName }),
        useOfKeyThrough(this, key, ['dynamodb', 's3', 'sqs']),
      ],
    });
    consume(mailer, send, { batch: 10, atOnce: stage.mostMailers });
    mailer.tellOfEvent('MAIL_STOPPED', {
      ...{ atLeast: 1, inMinutes: 5, ifThisFails: ifMailWaits, runbook: 'Letters wait for Amazon SES' },
    });
    mailer.tellOfEvent('CANARY_SENT', {
      // The mailer sends one in five minutes while it waits for one to come back.
      atLeast: 6,
      inMinutes: 60,
      ifThisFails: ifFeedbackFails,
      runbook: 'The canary is late',
    });
  }

  private feedback(send: WaymarkQueue, props: NotificationsProps): void {
    const { stage, key, mail } = props;
    const feedback = new WaymarkFunction(this, 'Feedback', {
      ...service(this, props, send),
      name: 'feedback',
      handler: 'feedback',
      ifThisFails: ifFeedbackFails,
      timeout: Duration.minutes(1),
      rolePath: actsForTrusts({ stage }),
      files: { sid: 'Canary', bucketArn: bucketArnNamed({ stage }, 'files'), folders: ['canary'] },
      mayDo: [mayActForTrusts(this, { stage }), useOfKeyThrough(this, key, ['s3', 'sqs'])],
    });
    consume(feedback, mail.feedback, { batch: 10, atOnce: 10 });
  }
}
