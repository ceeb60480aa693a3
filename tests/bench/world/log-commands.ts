import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface CommandLog {
  /** What the table was asked since the last `reset`, as JSON. */
  readonly said: () => readonly { readonly command: string; readonly input: string }[];
  readonly reset: () => void;
}

/** Notes every command that the stores of a trust send over this client from now on. */
export const logCommands = (client: DynamoDBClient): CommandLog => {
  let said: { command: string; input: string }[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      said.push({ command: context.commandName ?? '', input: JSON.stringify(args.input) });
      return next(args);
    },
    { step: 'initialize', name: 'benchLogCommands' },
  );
  return {
    said: () => said,
    reset: () => {
      said = [];
    },
  };
};
