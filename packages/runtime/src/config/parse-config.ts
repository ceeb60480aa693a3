import type * as z from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment does not configure the service. It names the variables at fault, never what they hold. */
export class ConfigInvalid extends Error {
  constructor(faults: readonly string[]) {
    super(`The service cannot start: ${faults.join('; ')}. Set these environment variables and start it again.`);
    this.name = 'ConfigInvalid';
  }
}

/** Reads a service's settings once, from the environment it was given. Throws ConfigInvalid naming every variable at fault. */
export const parseConfig = <Schema extends z.ZodType>(schema: Schema, env: Environment): z.output<Schema> => {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${sentence(issue)}`));
};

const sentence = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing or of the wrong type';
  return `is wrong (${issue.code.replaceAll('_', ' ')})`;
};
