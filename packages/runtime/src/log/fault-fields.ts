import * as z from 'zod';

const coded = z.object({ code: z.string().max(60) });
const keyed = z.object({ key: z.object({ pk: z.string(), sk: z.string() }) });

/** Where it was thrown: names of our code and lines, at most five. */
const whereOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim().slice(0, 160))
    .join(' | ');

/**
 * What may be logged of a fault: its name, its code, where it was thrown and the row it names. Its message is left out,
 * because a parser's message can quote what it was parsing.
 */
export const faultFields = (thrown: unknown) => {
  if (!(thrown instanceof Error)) return { errorName: typeof thrown, where: '' };
  const code = coded.safeParse(thrown);
  const row = keyed.safeParse(thrown);
  return {
    errorName: thrown.name,
    where: whereOf(thrown),
    ...(code.success ? { errorCode: code.data.code } : {}),
    ...(row.success ? { rowKey: `${row.data.key.pk} ${row.data.key.sk}` } : {}),
    ...(thrown.cause instanceof Error ? { causeName: thrown.cause.name } : {}),
  };
};
