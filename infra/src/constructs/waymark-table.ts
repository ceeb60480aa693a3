import { tableDefinition } from '@waymark/store';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { OnStage } from './on-stage.ts';
import { Watch } from './watch.ts';

export interface WaymarkTableProps extends OnStage {
  readonly ifThisFails: string;
  readonly key: IKey;
}

type IndexDefinition = (typeof tableDefinition.indexes)[keyof typeof tableDefinition.indexes];

const text = (name: string) => ({ name, type: AttributeType.STRING });

const projection = ({ projection }: IndexDefinition) => {
  if (projection === 'ALL') return { projectionType: ProjectionType.ALL };
  if (projection === 'KEYS_ONLY') return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] };
};

const indexes: GlobalSecondaryIndexPropsV2[] = Object.entries(tableDefinition.indexes).map(([indexName, index]) => ({
  indexName,
  partitionKey: text(index.partitionKey),
  sortKey: text(index.sortKey),
  ...projection(index),
}));

/** The single table, from the store's own definition: the one that a laptop makes is the one that is deployed. */
export class WaymarkTable extends Construct {
  /** The table that is served: the stack's own, or the restored one that stands in for it. */
  readonly servedName: string;
  readonly servedArn: string;
  readonly ownArn: string;

  constructor(scope: Construct, id: string, { stage, key, ifThisFails }: WaymarkTableProps) {
    super(scope, id);
    const tableName = `waymark-${stage.name}`;
    const table = new TableV2(this, 'Table', {
      tableName,
      partitionKey: text(tableDefinition.partitionKey),
      sortKey: text(tableDefinition.sortKey),
      timeToLiveAttribute: tableDefinition.ttlAttribute,
      globalSecondaryIndexes: indexes,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.ownArn = table.tableArn;
    this.servedName = stage.restoredTable ?? tableName;
    this.servedArn = Stack.of(this).formatArn({
      service: 'dynamodb',
      resource: 'table',
      resourceName: this.servedName,
    });
    for (const metricName of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
      new Watch(this, metricName, {
        ifThisFails,
        runbook: 'The table turns requests away',
        metric: {
          namespace: 'AWS/DynamoDB',
          metricName,
          dimensions: { TableName: this.servedName },
          statistic: 'Sum',
          everyMinutes: 5,
        },
        when: { atLeast: 50 },
        periods: 3,
      });
    }
  }
}
