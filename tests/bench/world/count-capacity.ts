import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type IndexName, tableDefinition } from '@waymark/store';

/** What some work has consumed, by what the table itself says of every command. */
export interface Spent {
  readonly commands: number;
  readonly read: number;
  readonly write: number;
  /** The part of `write` that each index took. */
  readonly indexWrite: Readonly<Record<IndexName, number>>;
}

export const nothingSpent: Spent = { commands: 0, read: 0, write: 0, indexWrite: { list: 0, due: 0, outbox: 0 } };

interface Units {
  readonly CapacityUnits?: number;
}
interface Consumed extends Units {
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, Units>>;
}

const reads = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand', 'TransactGetItemsCommand']);
const indexes = Object.keys(tableDefinition.indexes) as IndexName[];

const consumedIn = (output: unknown): readonly Consumed[] => {
  const { ConsumedCapacity } = output as { ConsumedCapacity?: Consumed | readonly Consumed[] };
  if (ConsumedCapacity === undefined) return [];
  return Array.isArray(ConsumedCapacity) ? ConsumedCapacity : [ConsumedCapacity as Consumed];
};

const sumOf = (units: readonly (Units | undefined)[]): number =>
  units.reduce((sum, each) => sum + (each?.CapacityUnits ?? 0), 0);

const added = (spent: Spent, isRead: boolean, consumed: readonly Consumed[]): Spent => {
  const units = sumOf(consumed);
  if (isRead) return { ...spent, commands: spent.commands + 1, read: spent.read + units };
  const inIndex = (name: IndexName) => sumOf(consumed.map((each) => each.GlobalSecondaryIndexes?.[name]));
  const indexWrite = { ...spent.indexWrite };
  for (const name of indexes) indexWrite[name] += inIndex(name);
  return { ...spent, commands: spent.commands + 1, write: spent.write + units, indexWrite };
};

export interface CapacityCounter {
  /** Does the work and tells what it consumed. Nothing else may use the table meanwhile. */
  readonly during: <T>(work: () => Promise<T>) => Promise<{ readonly value: T; readonly spent: Spent }>;
}

/** Counts what every command of this client consumes, index by index. Attach it before stores are made of the client. */
export const countCapacity = (client: DynamoDBClient): CapacityCounter => {
  let spent = nothingSpent;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const answer = await next(args);
      spent = added(spent, reads.has(context.commandName ?? ''), consumedIn(answer.output));
      return answer;
    },
    { step: 'initialize', name: 'benchCountCapacity' },
  );
  return {
    during: async (work) => {
      spent = nothingSpent;
      const value = await work();
      return { value, spent };
    },
  };
};
