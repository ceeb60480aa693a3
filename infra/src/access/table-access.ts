import type { IndexName } from '@waymark/store';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Neither Scan nor PartiQL is among them, and nobody is given any other. Transactions are allowed by their members' actions. */
const reads = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'] as const;
const writes = [
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
] as const;

type TableAction = (typeof reads)[number] | (typeof writes)[number];
const everyTableAction: readonly TableAction[] = [...reads, ...writes];

interface TableAccess {
  readonly sid: string;
  readonly tableArn: string;
  readonly actions: readonly TableAction[];
  /** How partition keys must start. Of an index query, it is the index's own partition key that is held against them. */
  readonly keysStarting: readonly string[];
  readonly index?: IndexName;
}

/**
 * Leave to use keys that start so, and no others. A `ForAllValues` condition holds where a request carries no key at all;
 * `Null: false` closes that.
 */
const tableAccess = ({ sid, tableArn, actions, keysStarting, index }: TableAccess): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [index === undefined ? tableArn : `${tableArn}/index/${index}`],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keysStarting.map((start) => `${start}*`) },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });

/** The keys of one trust: that of the session's tag. IAM puts it in, and allows nothing to a session without one. */
const ownTrust = `T#\${aws:PrincipalTag/TenantId}#`;

/** What a session for one trust may do: its own rows, and its own lists. */
export const tenantTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({ sid: 'OwnRows', tableArn, actions: everyTableAction, keysStarting: [ownTrust] }),
  tableAccess({ sid: 'OwnLists', tableArn, actions: ['dynamodb:Query'], keysStarting: [ownTrust], index: 'list' }),
];

/** Who a sign-in is, and what an invitation turns into. */
export const identityTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'SignIns',
    tableArn,
    actions: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    keysStarting: ['USER#', 'INVITE#'],
  }),
];

/** Links of people without accounts, whom they may be mailed to, and how often something was asked for; all by hashes. */
export const linksTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'Links',
    tableArn,
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    keysStarting: ['LINK#', 'LINKS#', 'LINKTO#', 'RATE#'],
  }),
];

/** Making a link, and no more: a message's link cannot be read back by who made it. */
export const newLinksTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'NewLinks',
    tableArn,
    actions: ['dynamodb:PutItem'],
    keysStarting: ['LINK#', 'LINKS#', 'LINKTO#'],
  }),
];

/** Ending links: finding those of a meeting, and marking each. */
export const endLinksTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'EndLinks',
    tableArn,
    actions: ['dynamodb:Query', 'dynamodb:UpdateItem'],
    keysStarting: ['LINK#', 'LINKS#'],
  }),
];

/** Private addresses of staff calendars, by hashes: whose each is, and giving, noting and ending them. */
export const feedsTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'Feeds',
    tableArn,
    actions: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    keysStarting: ['FEED#'],
  }),
];

/** Whose staff calendar an address is, and noting that it was read: it can neither be made nor ended from there. */
export const readFeedsTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'ReadFeeds',
    tableArn,
    actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
    keysStarting: ['FEED#'],
  }),
];

/** What is due, over all trusts, by keys alone; and how far the sweep has come. */
export const sweepTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({
    sid: 'Watermark',
    tableArn,
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    keysStarting: ['JOB#sweep'],
  }),
  tableAccess({ sid: 'Due', tableArn, actions: ['dynamodb:Query'], keysStarting: ['DUE#'], index: 'due' }),
];

/** Which messages need attention, over all trusts, and nothing of what they say. */
export const outboxTableAccess = (tableArn: string): readonly PolicyStatement[] => [
  tableAccess({ sid: 'Outbox', tableArn, actions: ['dynamodb:Query'], keysStarting: ['OUT#'], index: 'outbox' }),
];
