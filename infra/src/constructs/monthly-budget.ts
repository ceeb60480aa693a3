import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { OnStage } from './on-stage.ts';

const told = (percent: number, kind: 'ACTUAL' | 'FORECASTED', address: string) => ({
  notification: {
    notificationType: kind,
    comparisonOperator: 'GREATER_THAN',
    threshold: percent,
    thresholdType: 'PERCENTAGE',
  },
  subscribers: [{ subscriptionType: 'EMAIL', address }],
});

/** Tells when a month costs, or is going to cost, more than it should. */
export const monthlyBudget = (scope: Construct, { stage }: OnStage): CfnBudget =>
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `waymark-${stage.name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: stage.monthlyBudgetUsd, unit: 'USD' },
    },
    notificationsWithSubscribers: [told(80, 'ACTUAL', stage.alertEmail), told(100, 'FORECASTED', stage.alertEmail)],
  });
