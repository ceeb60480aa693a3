import { trustIdSchema } from '@waymark/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from './key-guard.ts';
import { rolePolicies, tenantPolicy } from './key-policy.ts';

const own = trustIdSchema.parse('01K00000000000000000000001');
const rules = { policy: tenantPolicy(own), tableName: 'waymark' };
const TableName = 'waymark';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');
const otherTrust = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 25, maxLength: 25 })
  .map((tail) => `0${tail}`)
  .filter((id) => id !== own);

/** Partition keys that are not the bound trust's: another trust's, one with a letter changed, no trust's at all. */
const foreignPk = fc
  .oneof(
    otherTrust.map((id) => `T#${id}#P#01K00000000000000000000009`),
    otherTrust.map((id) => `T#${id}#`),
    fc.nat(25).map((at) => `T#${own.slice(0, at)}${own[at] === 'Z' ? 'Y' : 'Z'}${own.slice(at + 1)}#P#x`),
    fc.constantFrom(
      `T#${own}`,
      `t#${own}#P#x`,
      ` T#${own}#P#x`,
      `#T#${own}#`,
      'USER#abc',
      'JOB#sweep',
      'DUE#2026-11-23#1',
      '',
    ),
    fc.string(),
  )
  .filter((pk) => !pk.startsWith(`T#${own}#`));

/** That what is said holds for all; otherwise the shortest example against it is shown. */
const holds = <T>(all: fc.Arbitrary<T>, said: (one: T) => boolean) =>
  expect(fc.check(fc.property(all, said)).counterexample).toBeNull();

const ownPk = fc.constantFrom(`T#${own}#`, `T#${own}#P#01K00000000000000000000002`, `T#${own}#S#x#D`);
const asWritten = (pk: string) => fc.constantFrom<unknown>(pk, { S: pk });

/** Every command that the guard knows, built around one partition key. */
const commands = {
  GetItemCommand: (pk: unknown) => ({ TableName, Key: { pk, sk: 'PUPIL' } }),
  UpdateItemCommand: (pk: unknown) => ({ TableName, Key: { pk, sk: 'PUPIL' }, UpdateExpression: 'SET a = :a' }),
  DeleteItemCommand: (pk: unknown) => ({ TableName, Key: { pk, sk: 'PUPIL' } }),
  PutItemCommand: (pk: unknown) => ({ TableName, Item: { pk, sk: 'PUPIL' } }),
  QueryCommand: (pk: unknown) => ({
    TableName,
    KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :sk)',
    ExpressionAttributeNames: { '#pk': 'pk', '#sk': 'sk' },
    ExpressionAttributeValues: { ':pk': pk, ':sk': 'NOTE#' },
  }),
  BatchGetItemCommand: (pk: unknown) => ({
    RequestItems: {
      waymark: {
        Keys: [
          { pk: `T#${own}#`, sk: 'TRUST' },
          { pk, sk: 'PUPIL' },
        ],
      },
    },
  }),
  BatchWriteItemCommand: (pk: unknown) => ({
    RequestItems: {
      waymark: [{ PutRequest: { Item: { pk: `T#${own}#`, sk: 'a' } } }, { DeleteRequest: { Key: { pk, sk: 'b' } } }],
    },
  }),
  TransactGetItemsCommand: (pk: unknown) => ({
    TransactItems: [
      { Get: { TableName, Key: { pk: `T#${own}#`, sk: 'a' } } },
      { Get: { TableName, Key: { pk, sk: 'b' } } },
    ],
  }),
} as const;

const transactWrite = (action: string, pk: unknown) => ({
  TransactItems: [
    { Put: { TableName, Item: { pk: `T#${own}#`, sk: 'a' } } },
    { [action]: { TableName, ...(action === 'Put' ? { Item: { pk, sk: 'b' } } : { Key: { pk, sk: 'b' } }) } },
  ],
});

const everyCommand = [
  ...Object.entries(commands).map(([name, build]) => ({ name, title: name, build })),
  ...['Put', 'Update', 'Delete', 'ConditionCheck'].map((action) => ({
    name: 'TransactWriteItemsCommand',
    title: `TransactWriteItemsCommand with ${action}`,
    build: (pk: unknown) => transactWrite(action, pk),
  })),
];

describe.each(everyCommand)('$title', ({ name, build }) => {
  test('passes with a key of the bound trust', () => {
    holds(ownPk.chain(asWritten), (pk) => refusalOf(rules, name, build(pk)) === null);
  });

  test('is refused with any other key', () => {
    holds(foreignPk.chain(asWritten), (pk) => refusalOf(rules, name, build(pk)) !== null);
  });

  test('is refused with no key, a key that is no text, or another table', () => {
    expect(refusalOf(rules, name, {})).not.toBeNull();
    for (const pk of [undefined, null, 7, { N: '7' }, [`T#${own}#`]])
      expect(refusalOf(rules, name, build(pk))).not.toBeNull();
    expect(refusalOf({ ...rules, tableName: 'another' }, name, build(`T#${own}#`))).not.toBeNull();
  });
});

describe('queries', () => {
  const query = (over: object) =>
    refusalOf(rules, 'QueryCommand', { ...commands.QueryCommand(`T#${own}#P#x`), ...over });
  const listQuery = (index: string, listPk: string) => ({
    TableName,
    IndexName: index,
    KeyConditionExpression: 'listPk = :p AND listSk BETWEEN :a AND :b',
    ExpressionAttributeValues: { ':p': listPk, ':a': '0', ':b': '~' },
  });

  test('a list index is read within the trust alone', () => {
    expect(refusalOf(rules, 'QueryCommand', listQuery('list', `T#${own}#S#x#TASKS`))).toBeNull();
    holds(foreignPk, (pk) => refusalOf(rules, 'QueryCommand', listQuery('list', pk)) !== null);
  });

  test('indexes of other roles and indexes not known are refused', () => {
    for (const index of ['due', 'outbox', 'other', '__proto__', 'constructor']) {
      expect(refusalOf(rules, 'QueryCommand', listQuery(index, `T#${own}#S#x#TASKS`))).not.toBeNull();
    }
  });

  test('a partition bound twice, by another attribute, by range or by an older syntax is refused', () => {
    const values = { ':pk': `T#${own}#`, ':other': 'T#another#', ':sk': 'x' };
    expect(
      query({ KeyConditionExpression: '#pk = :pk AND #pk = :other', ExpressionAttributeValues: values }),
    ).not.toBeNull();
    expect(query({ KeyConditionExpression: '#sk = :pk', ExpressionAttributeValues: values })).not.toBeNull();
    expect(query({ KeyConditionExpression: '#pk >= :pk', ExpressionAttributeValues: values })).not.toBeNull();
    expect(query({ ExpressionAttributeNames: { '#pk': 'listPk', '#sk': 'sk' } })).not.toBeNull();
    expect(query({ KeyConditionExpression: undefined, KeyConditions: {} })).not.toBeNull();
  });

  test("a cursor of another trust's is refused", () => {
    expect(query({ ExclusiveStartKey: { pk: `T#${own}#P#x`, sk: 'NOTE#1' } })).toBeNull();
    holds(foreignPk, (pk) => query({ ExclusiveStartKey: { pk, sk: 'NOTE#1' } }) !== null);
  });
});

describe('writes', () => {
  test("may not put a row on another trust's list", () => {
    const Item = { pk: `T#${own}#P#x`, sk: 'TASK#1' };
    const put = (listPk: unknown) => refusalOf(rules, 'PutItemCommand', { TableName, Item: { ...Item, listPk } });
    expect(put(`T#${own}#S#x#TASKS`)).toBeNull();
    holds(otherTrust, (id) => put(`T#${id}#S#x#TASKS`) !== null && put({ S: `T#${id}#S#x` }) !== null);
    const update = { TableName, Key: Item, UpdateExpression: 'SET listPk = :l' };
    const ExpressionAttributeValues = { ':l': 'T#01K00000000000000000000007#S#x#TASKS' };
    expect(refusalOf(rules, 'UpdateItemCommand', { ...update, ExpressionAttributeValues })).not.toBeNull();
    expect(refusalOf(rules, 'UpdateItemCommand', { ...update, AttributeUpdates: {} })).not.toBeNull();
  });

  test('a member of a transaction with two actions, or one not known, is refused', () => {
    const key = { TableName, Key: { pk: `T#${own}#`, sk: 'a' } };
    const send = (member: object) => refusalOf(rules, 'TransactWriteItemsCommand', { TransactItems: [member] });
    expect(send({ Delete: key })).toBeNull();
    expect(send({ Delete: key, Update: key })).not.toBeNull();
    expect(send({ Upsert: key })).not.toBeNull();
    expect(send({})).not.toBeNull();
  });
});

test('a scan, PartiQL, a change of the table and a command not known are refused, whatever they name', () => {
  const names = [
    ...['ScanCommand', 'ExecuteStatementCommand', 'BatchExecuteStatementCommand', 'ExecuteTransactionCommand'],
    ...['DeleteTableCommand', 'UpdateTableCommand', 'ExportTableToPointInTimeCommand', 'toString', '__proto__', ''],
  ];
  for (const name of names) expect(refusalOf(rules, name, commands.GetItemCommand(`T#${own}#`))).not.toBeNull();
});

test('each role sees its own keys and indexes and no trust', () => {
  for (const policy of Object.values(rolePolicies)) {
    const asRole = { policy, tableName: 'waymark' };
    expect(refusalOf(asRole, 'GetItemCommand', commands.GetItemCommand(`T#${own}#`))).not.toBeNull();
    expect(refusalOf(asRole, 'QueryCommand', commands.QueryCommand(`T#${own}#`))).not.toBeNull();
  }
  const identity = { policy: rolePolicies.identity, tableName: 'waymark' };
  expect(refusalOf(identity, 'GetItemCommand', commands.GetItemCommand('USER#abc'))).toBeNull();
  expect(refusalOf(identity, 'GetItemCommand', commands.GetItemCommand('JOB#sweep'))).not.toBeNull();
});
