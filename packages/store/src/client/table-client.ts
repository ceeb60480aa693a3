import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Item } from '../rows/codec.ts';
import { type IndexName, tableDefinition } from '../table/definition.ts';
import type { Key } from '../table/keys.ts';
import { type Cursor, cursorOf } from './cursor.ts';

interface QueryInput {
  readonly index?: IndexName;
  readonly pk: string;
  /** Which part of the collection; all of it where absent. `from` and `to` are included. */
  readonly sk?: { readonly beginsWith: string } | { readonly from: string; readonly to: string };
  readonly limit?: number;
  readonly cursor?: Cursor | null;
  readonly consistent?: boolean;
  readonly descending?: boolean;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Where the next page starts; null: this was the last. */
  readonly cursor: Cursor | null;
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a transaction, with what it means to the caller when its condition fails. */
export interface Write<Tag extends string> {
  readonly tag: Tag;
  readonly item: TransactItem;
}

export interface TableClient {
  readonly tableName: string;
  readonly documents: DynamoDBDocumentClient;
  get(key: Key, options: { consistent: boolean }): Promise<Item | null>;
  /** Those of the rows that are there, in no order; as many commands as it takes. */
  getMany(wanted: readonly Key[], options: { consistent: boolean }): Promise<readonly Item[]>;
  query(input: QueryInput): Promise<Page<Item>>;
  /** Every page of the query. */
  queryAll(input: QueryInput): Promise<readonly Item[]>;
  /** All or nothing. Gives the tags of the writes whose condition failed; none: all is written. */
  transact<Tag extends string>(writes: readonly Write<Tag>[]): Promise<readonly Tag[]>;
}

const sortCondition = (sk: NonNullable<QueryInput['sk']>) =>
  'beginsWith' in sk
    ? { expression: ' AND begins_with(#sk, :from)', values: { ':from': sk.beginsWith } }
    : { expression: ' AND #sk BETWEEN :from AND :to', values: { ':from': sk.from, ':to': sk.to } };

const contended = new Set(['ConditionalCheckFailed', 'TransactionConflict']);

/** The tags of the writes that lost; throws where the transaction was cancelled for another cause. */
const lostWrites = <Tag extends string>(error: unknown, writes: readonly Write<Tag>[]): Tag[] => {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  const lost = writes.filter((_, at) => contended.has(codes[at] ?? 'None')).map((write) => write.tag);
  const other = codes.find((code) => code !== 'None' && !contended.has(code));
  if (other !== undefined || lost.length === 0) throw error;
  return lost;
};

/** DynamoDB takes no more keys in one batch, and may answer any part of them. */
const mostKeys = 100;
const mostAttempts = 20;

/** The few commands the stores are made of, over a client bound to its keys. */
export const createTableClient = (documents: DynamoDBDocumentClient, tableName: string): TableClient => {
  const query = async (input: QueryInput): Promise<Page<Item>> => {
    const names = input.index === undefined ? tableDefinition : tableDefinition.indexes[input.index];
    const sort = input.sk === undefined ? null : sortCondition(input.sk);
    const answer = await documents.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: input.index,
        KeyConditionExpression: `#pk = :pk${sort?.expression ?? ''}`,
        ExpressionAttributeNames: { '#pk': names.partitionKey, ...(sort && { '#sk': names.sortKey }) },
        ExpressionAttributeValues: { ':pk': input.pk, ...sort?.values },
        Limit: input.limit,
        ExclusiveStartKey: input.cursor ?? undefined,
        ConsistentRead: input.consistent,
        ScanIndexForward: input.descending !== true,
      }),
    );
    return { rows: answer.Items ?? [], cursor: cursorOf(answer.LastEvaluatedKey) };
  };

  const getBatch = async (keys: readonly Key[], consistent: boolean): Promise<readonly Item[]> => {
    const rows: Item[] = [];
    let left: readonly Record<string, unknown>[] = keys.map((key) => ({ ...key }));
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt === mostAttempts) throw new Error('The table answered none of the rows asked for. Try again later.');
      const RequestItems = { [tableName]: { Keys: [...left], ConsistentRead: consistent } };
      const answer = await documents.send(new BatchGetCommand({ RequestItems }));
      rows.push(...(answer.Responses?.[tableName] ?? []));
      left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return rows;
  };

  return {
    tableName,
    documents,
    query,
    getMany: async (wanted, { consistent }) => {
      const rows: Item[] = [];
      for (let from = 0; from < wanted.length; from += mostKeys) {
        rows.push(...(await getBatch(wanted.slice(from, from + mostKeys), consistent)));
      }
      return rows;
    },
    get: async (key, { consistent }) => {
      const answer = await documents.send(
        new GetCommand({ TableName: tableName, Key: { ...key }, ConsistentRead: consistent }),
      );
      return answer.Item ?? null;
    },
    queryAll: async (input) => {
      const rows: Item[] = [];
      let cursor = input.cursor ?? null;
      do {
        const page = await query({ ...input, cursor });
        rows.push(...page.rows);
        cursor = page.cursor;
      } while (cursor !== null);
      return rows;
    },
    transact: async (writes) => {
      try {
        await documents.send(new TransactWriteCommand({ TransactItems: writes.map((write) => write.item) }));
        return [];
      } catch (error) {
        return lostWrites(error, writes);
      }
    },
  };
};
