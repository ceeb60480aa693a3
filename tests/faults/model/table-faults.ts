import {
  type DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';

/** What the table does to one command, which emulators never do. `answer-lost`: it is written, and nobody is told. */
export interface TableFault {
  readonly kind: 'throttled' | 'conflict' | 'answer-lost';
  /** Which command of the run, counted from 0. */
  readonly nth: number;
}

export interface TableFaults {
  /** Only while the work is done, and at most once. */
  readonly during: <T>(fault: TableFault | null, work: () => Promise<T>) => Promise<T>;
}

const $metadata = {};
const throttled = (): Error => new ProvisionedThroughputExceededException({ $metadata, message: 'Too fast.' });

const conflict = (command: string): Error =>
  command === 'TransactWriteItemsCommand'
    ? new TransactionCanceledException({
        $metadata,
        message: 'Another transaction was quicker.',
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      })
    : new TransactionConflictException({ $metadata, message: 'A transaction is under way.' });

const writes = new Set(['TransactWriteItemsCommand', 'TransactWriteCommand', 'UpdateItemCommand', 'UpdateCommand']);

/** Lets a client's commands fail as DynamoDB's do after the SDK has tried for the last time. Attach it before making stores. */
export const tableFaults = (client: DynamoDBClient): TableFaults => {
  let armed: TableFault | null = null;
  let count = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const strikes = armed !== null && count === armed.nth;
      count += 1;
      if (armed === null || !strikes) return next(args);
      const command = context.commandName ?? '';
      if (armed.kind === 'throttled') throw throttled();
      if (!writes.has(command)) return next(args);
      if (armed.kind === 'conflict')
        throw conflict(command.replace('TransactWriteCommand', 'TransactWriteItemsCommand'));
      await next(args);
      throw Object.assign(new Error('The connection was reset.'), { name: 'TimeoutError' });
    },
    { step: 'initialize', priority: 'high', name: 'testTableFaults' },
  );
  return {
    during: async (fault, work) => {
      armed = fault;
      count = 0;
      try {
        return await work();
      } finally {
        armed = null;
      }
    },
  };
};
