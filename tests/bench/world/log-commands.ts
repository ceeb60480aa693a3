import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface SaidCommand {
  readonly command: string;
  /** As JSON. */
  readonly input: string;
}

export interface CommandLog {
  /** What the table is asked while some work is done. Nothing is noted at other times, which are timed. */
  readonly during: <T>(work: () => Promise<T>) => Promise<{ readonly value: T; readonly said: readonly SaidCommand[] }>;
}

/** Can note every command that the stores of a trust send over this client. */
export const logCommands = (client: DynamoDBClient): CommandLog => {
  let noting: SaidCommand[] | null = null;
  client.middlewareStack.add(
    (next, context) => (args) => {
      noting?.push({ command: context.commandName ?? '', input: JSON.stringify(args.input) });
      return next(args);
    },
    { step: 'initialize', name: 'benchLogCommands' },
  );
  return {
    during: async (work) => {
      const said: SaidCommand[] = [];
      noting = said;
      try {
        return { value: await work(), said };
      } finally {
        noting = null;
      }
    },
  };
};
