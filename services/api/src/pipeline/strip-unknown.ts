import type * as z from 'zod';

/** A copy of plain data without what stands at these paths. */
const without = (data: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown => {
  const [head, ...rest] = path;
  if (Array.isArray(data)) return data.map((item, n) => (n === head ? without(item, rest, keys) : item));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  return Object.fromEntries(
    head === undefined
      ? entries.filter(([name]) => !keys.includes(name))
      : entries.map(([name, value]) => [name, name === head ? without(value, rest, keys) : value]),
  );
};

/** The answer does not fit its own contract: a fault of ours. It names the fields, not what they hold. */
export class AnswerUnfit extends Error {
  constructor(error: z.ZodError) {
    super(`The answer does not fit its contract at ${error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
    this.name = 'AnswerUnfit';
  }
}

/** The data as the schema lets it leave: what the schema does not know is left out, at every depth. Throws AnswerUnfit. */
export const stripUnknown = <T>(schema: z.ZodType<T>, data: unknown): T => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const extra = parsed.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (extra.length === 0) throw new AnswerUnfit(parsed.error);
  return stripUnknown(
    schema,
    extra.reduce((rest: unknown, issue) => without(rest, issue.path, issue.keys), data),
  );
};
