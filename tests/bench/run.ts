import { bundlesPart } from './parts/bundles/bundles.ts';
import { englandPart } from './parts/england/england-part.ts';
import { importPart } from './parts/import.ts';
import { memoryPart } from './parts/memory/memory.ts';
import { readsPart } from './parts/reads/reads.ts';
import { sweepPart } from './parts/sweep/sweep.ts';
import { runArguments } from './run-arguments.ts';
import { runParts } from './run-parts.ts';

const asked = runArguments(process.argv.slice(2));
if (asked.ok) {
  const parts = [importPart, readsPart, bundlesPart, memoryPart, sweepPart, englandPart(asked)];
  process.exitCode = await runParts(parts, asked.names);
} else {
  process.stderr.write(`${asked.reason}\n`);
  process.exitCode = 1;
}
