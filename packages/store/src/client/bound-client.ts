import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { KeyRefused, refusalOf } from './key-guard.ts';
import type { KeyPolicy } from './key-policy.ts';

interface Binding {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly policy: KeyPolicy;
}

/**
 * A document client that refuses, before anything leaves the machine, every command outside its policy.
 * It shares connections and credentials with `client` and leaves that client as it was.
 */
export const boundClient = ({ client, tableName, policy }: Binding): DynamoDBDocumentClient => {
  const bound = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  bound.middlewareStack = client.middlewareStack.clone();
  bound.middlewareStack.add(
    (next, context) => (args) => {
      const command = context.commandName ?? 'A command without a name';
      const refusal = refusalOf({ policy, tableName }, command, args.input);
      if (refusal !== null) throw new KeyRefused(command, refusal);
      return next(args);
    },
    { step: 'initialize', priority: 'low', name: 'waymarkKeyGuard' },
  );
  return bound;
};
