import { Stack } from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';

/** A number that CloudWatch keeps, named by literals, so that no stack comes to depend on the one that shows it. */
export interface WatchedMetric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: 'Sum' | 'Maximum' | 'Average';
  readonly everyMinutes: number;
}

export interface WatchProps {
  /** One sentence: what users lose if this fails. It is the alarm's text. */
  readonly ifThisFails: string;
  /** The section of infra/README.md that says what to do. */
  readonly runbook: string;
  readonly metric: WatchedMetric;
  /** When to tell: from this value up, or below it – then silence tells as well. */
  readonly when: { readonly atLeast: number } | { readonly below: number };
  /** In how many periods on end. */
  readonly periods?: number;
}

/** Something that a person is told about when it goes wrong. It makes nothing itself; the observability stack makes the alarm. */
export class Watch extends Construct {
  readonly props: WatchProps;

  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    this.props = props;
  }

  /** Alarms live where their numbers are kept. */
  get region(): string {
    return Stack.of(this).region;
  }
}

/** Everything to be told about beneath a construct, in one region. */
export const watchesIn = (scope: IConstruct, region: string): readonly Watch[] =>
  scope.node
    .findAll()
    .filter((found) => found instanceof Watch)
    .filter((watch) => watch.region === region);
