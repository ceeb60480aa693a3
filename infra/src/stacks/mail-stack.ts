import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { PublicHostedZone, TxtRecord } from 'aws-cdk-lib/aws-route53';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { keyFrom } from '../access/use-of-key.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import type { OnStage } from '../constructs/on-stage.ts';
import { Watch } from '../constructs/watch.ts';
import { WaymarkQueue } from '../constructs/waymark-queue.ts';

export interface MailStackProps extends StackProps, OnStage {
  readonly keyArn: string;
}

const ifThisFails = 'A school is not told that its letter to a family bounced, and nobody phones them.';

/** Where letters leave, and the way by which what became of them comes back. */
export class MailStack extends Stack {
  readonly configurationSetName: string;
  readonly feedback: WaymarkQueue;

  constructor(scope: Construct, id: string, props: MailStackProps) {
    super(scope, id, props);
    const { stage } = props;
    const key = keyFrom(this, props.keyArn);
    this.configurationSetName = `waymark-${stage.name}`;
    const letters = new ConfigurationSet(this, 'Letters', {
      configurationSetName: this.configurationSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.sender(stage, letters);
    this.feedback = new WaymarkQueue(this, 'Feedback', {
      stage,
      name: 'feedback',
      key,
      ifThisFails,
      visibility: Duration.minutes(6),
      lateAfter: Duration.minutes(15),
    });
    this.eventsOf(letters, { stage, key });
    this.watchReputation();
  }

  private sender(stage: OnStage['stage'], configurationSet: ConfigurationSet): void {
    const zone = PublicHostedZone.fromPublicHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: stage.hostedZoneId,
      zoneName: stage.domain,
    });
    new EmailIdentity(this, 'Sender', {
      identity: Identity.publicHostedZone(zone),
      mailFromDomain: `bounce.${stage.domain}`,
      configurationSet,
    });
    new TxtRecord(this, 'Dmarc', {
      zone,
      recordName: '_dmarc',
      values: [`v=DMARC1; p=reject; adkim=s; aspf=r; rua=mailto:${stage.alertEmail}`],
      ttl: Duration.hours(1),
    });
  }

  private eventsOf(letters: ConfigurationSet, { stage, key }: OnStage & { readonly key: IKey }): void {
    const dead = new DeadLetters(this, 'EventsDead', { stage, name: 'mail-events', key, ifThisFails });
    const events = new Topic(this, 'Events', {
      topicName: `waymark-${stage.name}-mail-events`,
      masterKey: key,
      enforceSSL: true,
    });
    events.addSubscription(
      new SqsSubscription(this.feedback.queue, { rawMessageDelivery: true, deadLetterQueue: dead.queue }),
    );
    letters.addEventDestination('ToFeedback', {
      destination: EventDestination.snsTopic(events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  /** AWS stops an account's e-mail at 10% bounces or 0.5% complaints; this tells well before. */
  private watchReputation(): void {
    for (const [name, atLeast] of [
      ['BounceRate', 0.05],
      ['ComplaintRate', 0.001],
    ] as const) {
      new Watch(this, name, {
        ifThisFails: 'AWS stops all e-mail, and no family hears of a meeting.',
        runbook: 'Too many letters bounce',
        metric: {
          namespace: 'AWS/SES',
          metricName: `Reputation.${name}`,
          dimensions: {},
          statistic: 'Maximum',
          everyMinutes: 60,
        },
        when: { atLeast },
      });
    }
  }
}
