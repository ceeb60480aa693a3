import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { keyFrom } from '../access/use-of-key.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { monthlyBudget } from '../constructs/monthly-budget.ts';
import type { OnStage } from '../constructs/on-stage.ts';
import type { Watch } from '../constructs/watch.ts';

export interface ObservabilityStackProps extends StackProps, OnStage {
  /** What there is to tell about, all of this stack's region. */
  readonly watches: readonly Watch[];
  /** The one key, where it is of this region. */
  readonly keyArn?: string;
  /** What it costs is counted once for all regions. */
  readonly withBudget: boolean;
}

/** Tells a person what users lose, in the sentence that each construct was made with. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, props: ObservabilityStackProps) {
    super(scope, id, props);
    const { stage, watches } = props;
    const action = new SnsAction(this.people(props));
    const alarms = watches.map((watch) => {
      const alarm = alarmOf(this, watch);
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
      return alarm;
    });
    if (props.withBudget) monthlyBudget(this, { stage });
    new Dashboard(this, 'Dashboard', {
      dashboardName: `waymark-${stage.name}-${this.region}`,
      widgets: [[new AlarmStatusWidget({ title: 'What users would lose', alarms, width: 24, height: 10 })]],
    });
  }

  private people({ stage, keyArn }: ObservabilityStackProps): Topic {
    const key = keyArn === undefined ? undefined : keyFrom(this, keyArn);
    const people = new Topic(this, 'People', {
      topicName: `waymark-${stage.name}-alarms`,
      masterKey: key,
      enforceSSL: true,
    });
    people.addSubscription(new EmailSubscription(stage.alertEmail));
    people.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [people.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    if (key === undefined) {
      acknowledge(people, { 'AwsSolutions-SNS2': 'The one key is not of this region; an alarm names nobody.' });
    }
    return people;
  }
}

const alarmOf = (scope: Construct, { node, props }: Watch): Alarm => {
  const { metric, when, ifThisFails, runbook, periods = 1 } = props;
  const silent = 'below' in when;
  return new Alarm(scope, node.path.split('/').slice(1).join('-'), {
    alarmDescription: `${ifThisFails} What to do: infra/README.md, "${runbook}".`,
    metric: new Metric({
      namespace: metric.namespace,
      metricName: metric.metricName,
      dimensionsMap: { ...metric.dimensions },
      statistic: metric.statistic,
      period: Duration.minutes(metric.everyMinutes),
    }),
    threshold: silent ? when.below : when.atLeast,
    comparisonOperator: silent
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: silent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
};
