import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

interface ManagedRules {
  readonly name: string;
  /** Rules that only count: what they refuse, we do on purpose. */
  readonly onlyCount?: readonly string[];
}

const managed: readonly ManagedRules[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList' },
  // A school's calendar is a body above the 8 KB at which this rule refuses.
  { name: 'AWSManagedRulesCommonRuleSet', onlyCount: ['SizeRestrictions_BODY'] },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet' },
];

/** Requests in five minutes from one address. A whole school sits behind one, and a trust may sit behind one. */
const mostInFiveMinutes = 20_000;

/** Requests are counted, not kept: an address of ours can be a link that lets its holder in. */
const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

const managedRule = ({ name, onlyCount = [] }: ManagedRules, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: onlyCount.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: counted(name),
});

/** The firewall before CloudFront; it must be made in CloudFront's own region. */
export const firewall = (scope: Construct, stageName: string): CfnWebACL =>
  new CfnWebACL(scope, 'Firewall', {
    name: `waymark-${stageName}`,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: counted(`waymark-${stageName}`),
    rules: [
      ...managed.map(managedRule),
      {
        name: 'TooManyRequests',
        priority: managed.length,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: mostInFiveMinutes, aggregateKeyType: 'IP' } },
        visibilityConfig: counted('TooManyRequests'),
      },
    ],
  });
