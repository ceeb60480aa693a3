import { tableDefinition } from '../table/definition.ts';
import type { KeyPolicy } from './key-policy.ts';
import { partitionOfQuery, propertyOf, textOf } from './partition-of-query.ts';

/** A command that the bound client may not send. It names the command and the rule, never the key. */
export class KeyRefused extends Error {
  constructor(command: string, because: string) {
    super(`${command} was not sent: ${because}. Use the store of the trust or role that owns the row.`);
    this.name = 'KeyRefused';
  }
}

type Refusal = string | null;
interface Rules {
  readonly policy: KeyPolicy;
  readonly tableName: string;
}

const tenantKeyPattern = /^T#[0-9A-Z]{26}#/;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const startsWithAny = (text: string | null, prefixes: readonly string[]): boolean =>
  text !== null && prefixes.some((prefix) => text.startsWith(prefix));

const tableRefusal = ({ tableName }: Rules, input: unknown): Refusal =>
  propertyOf(input, 'TableName') === tableName ? null : 'it names another table';

const keyRefusal = ({ policy }: Rules, key: unknown): Refusal =>
  startsWithAny(textOf(propertyOf(key, tableDefinition.partitionKey)), policy.base)
    ? null
    : 'its key is outside what this client is bound to';

const foreign = (rules: Rules, value: unknown): boolean => {
  const text = textOf(value);
  return text !== null && tenantKeyPattern.test(text) && !startsWithAny(text, rules.policy.base);
};

/** A row may not be put on another trust's list either. */
const foreignRefusal = (rules: Rules, values: unknown): Refusal =>
  typeof values === 'object' && values !== null && Object.values(values).some((value) => foreign(rules, value))
    ? 'it would write a key of another trust'
    : null;

/** The old ways of writing an update hide their values from the checks. */
const legacyRefusal = (input: unknown): Refusal =>
  propertyOf(input, 'AttributeUpdates') === undefined ? null : 'it is written in a way not known';

const onKey = (rules: Rules, input: unknown): Refusal =>
  tableRefusal(rules, input) ??
  legacyRefusal(input) ??
  keyRefusal(rules, propertyOf(input, 'Key')) ??
  foreignRefusal(rules, propertyOf(input, 'ExpressionAttributeValues'));

const onItem = (rules: Rules, input: unknown): Refusal =>
  tableRefusal(rules, input) ??
  keyRefusal(rules, propertyOf(input, 'Item')) ??
  foreignRefusal(rules, propertyOf(input, 'Item'));

/** Query and cursor must both stay inside the partitions whose values start so. */
const partitionRefusal = (input: unknown, attribute: string, prefixes: readonly string[]): Refusal => {
  if (!startsWithAny(partitionOfQuery(input, attribute), prefixes))
    return 'it asks outside what this client is bound to';
  const start = propertyOf(input, 'ExclusiveStartKey');
  if (start === undefined || startsWithAny(textOf(propertyOf(start, attribute)), prefixes)) return null;
  return 'its cursor is outside what this client is bound to';
};

const queryRefusal = (rules: Rules, input: unknown): Refusal => {
  const table = tableRefusal(rules, input);
  if (table !== null) return table;
  const wanted = propertyOf(input, 'IndexName');
  if (wanted === undefined) return partitionRefusal(input, tableDefinition.partitionKey, rules.policy.base);
  const index = Object.entries(tableDefinition.indexes).find(([name]) => name === wanted);
  if (index === undefined) return 'it asks for an index that is not known';
  const [name, { partitionKey }] = index;
  const prefix = propertyOf(rules.policy.indexes, name);
  return typeof prefix === 'string'
    ? partitionRefusal(input, partitionKey, [prefix])
    : 'it asks for an index that this client may not read';
};

const first = (refusals: readonly Refusal[], whenEmpty: string): Refusal =>
  refusals.length === 0 ? whenEmpty : (refusals.find((refusal) => refusal !== null) ?? null);

/** Each member of a transaction has exactly one action, and each action is one of those named. */
const transactRefusal = (rules: Rules, input: unknown, actions: Readonly<Record<string, typeof onKey>>): Refusal =>
  first(
    listOf(propertyOf(input, 'TransactItems')).map((member) => {
      const [action = '', ...others] = Object.keys(typeof member === 'object' && member !== null ? member : {});
      const check = Object.hasOwn(actions, action) && others.length === 0 ? actions[action] : undefined;
      return check === undefined ? 'it has a member of a kind not known' : check(rules, propertyOf(member, action));
    }),
    'it is empty',
  );

const requestItems = (input: unknown): readonly (readonly [string, unknown])[] => {
  const requests = propertyOf(input, 'RequestItems');
  return typeof requests === 'object' && requests !== null ? Object.entries(requests) : [];
};

const batchGetRefusal = (rules: Rules, input: unknown): Refusal =>
  first(
    requestItems(input).flatMap(([table, request]) =>
      listOf(propertyOf(request, 'Keys')).map((key) => onKey(rules, { TableName: table, Key: key })),
    ),
    'it is empty',
  );

const batchWriteRefusal = (rules: Rules, input: unknown): Refusal =>
  first(
    requestItems(input).flatMap(([table, requests]) =>
      listOf(requests).map((request) => {
        const put = propertyOf(request, 'PutRequest');
        if (put !== undefined) return onItem(rules, { TableName: table, Item: propertyOf(put, 'Item') });
        return onKey(rules, { TableName: table, Key: propertyOf(propertyOf(request, 'DeleteRequest'), 'Key') });
      }),
    ),
    'it is empty',
  );

const checks: Readonly<Record<string, (rules: Rules, input: unknown) => Refusal>> = {
  GetItemCommand: onKey,
  UpdateItemCommand: onKey,
  DeleteItemCommand: onKey,
  PutItemCommand: onItem,
  QueryCommand: queryRefusal,
  BatchGetItemCommand: batchGetRefusal,
  BatchWriteItemCommand: batchWriteRefusal,
  TransactGetItemsCommand: (rules, input) => transactRefusal(rules, input, { Get: onKey }),
  TransactWriteItemsCommand: (rules, input) =>
    transactRefusal(rules, input, { Put: onItem, Update: onKey, Delete: onKey, ConditionCheck: onKey }),
};

/**
 * Why the command may not be sent under the policy; null where it may. Scan, PartiQL, and whatever else is not listed
 * here is refused, as is a list-index key of another trust in what is written.
 */
export const refusalOf = (rules: Rules, command: string, input: unknown): Refusal => {
  const check = Object.hasOwn(checks, command) ? checks[command] : undefined;
  return check === undefined ? 'only reads and writes by key are allowed' : check(rules, input);
};
