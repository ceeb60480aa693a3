import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface Units {
  readonly read: number;
  readonly write: number;
}

export interface UnitCounter {
  /** Read and write units since the last `reset`. */
  spent(): Units;
  reset(): void;
}

interface Capacity {
  readonly CapacityUnits?: number;
}

const reads = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand', 'TransactGetItemsCommand']);

const capacitiesOf = (output: unknown): readonly Capacity[] => {
  const consumed = (output as { ConsumedCapacity?: Capacity | readonly Capacity[] }).ConsumedCapacity;
  if (consumed === undefined) return [];
  return Array.isArray(consumed) ? consumed : [consumed as Capacity];
};

/**
 * Adds up what DynamoDB says every command of this client has consumed, indexes included. Attach it before the stores
 * are made of the client, for they copy what is attached.
 */
export const countUnits = (client: DynamoDBClient): UnitCounter => {
  let spent = { read: 0, write: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const answer = await next(args);
      const units = capacitiesOf(answer.output).reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0);
      const kind = reads.has(context.commandName ?? '') ? 'read' : 'write';
      spent = { ...spent, [kind]: spent[kind] + units };
      return answer;
    },
    { step: 'initialize', name: 'waymarkCountUnits' },
  );
  return {
    spent: () => spent,
    reset: () => {
      spent = { read: 0, write: 0 };
    },
  };
};
