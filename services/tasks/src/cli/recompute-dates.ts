import { schoolIdSchema, trustIdSchema } from '@waymark/domain';
import { parseConfig } from '@waymark/runtime';
import { configSchema } from '../config.ts';
import { createDeps } from '../create-deps.ts';
import { recomputeDates } from '../features/recompute/rebuild-lists.ts';

/** `node services/tasks/src/cli/recompute-dates.ts <trust> [<school>]`, with the environment of the deployed function. */
const [trust, school] = process.argv.slice(2);
const { children, changed } = await recomputeDates(createDeps(parseConfig(configSchema, process.env)), {
  trustId: trustIdSchema.parse(trust),
  schoolId: school === undefined ? null : schoolIdSchema.parse(school),
});
process.stdout.write(`The dates of ${children} children were worked out anew; those of ${changed} moved.\n`);
