import { text } from 'node:stream/consumers';
import type * as z from 'zod';

const oldestNode = 24;

/**
 * Reads JSON from standard input and writes the JSON of the decision to standard output. Input that is no JSON or does
 * not fit the schema ends with 2, every fault named by its path on standard error and nothing on standard output.
 */
export async function previewCommand<Input>(
  schemaFor: (given: unknown) => z.ZodType<Input>,
  preview: (input: Input) => unknown,
): Promise<void> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    return refuse(1, [
      `This command needs Node ${oldestNode} or newer and runs on ${process.versions.node}. Start it with npx -y pnpm@12 --silent, which brings its own.`,
    ]);
  }
  const given = parseJson(await text(process.stdin));
  if (!given.ok) return refuse(2, ['The input is not JSON. Send one JSON document on standard input.']);
  const read = schemaFor(given.value).safeParse(given.value);
  if (!read.success) return refuse(2, read.error.issues.flatMap(faultsOf));
  process.stdout.write(`${JSON.stringify(preview(read.data), null, 2)}\n`);
}

function refuse(code: number, sentences: readonly string[]): void {
  console.error(sentences.join('\n'));
  process.exitCode = code;
}

function parseJson(source: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(source.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false };
  }
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${pathOf([...issue.path, key])}: is not a field of this input. Remove it.`);
  }
  return [`${pathOf(issue.path)}: ${issue.message}`];
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(the whole input)' : path.map(String).join('.');
}
