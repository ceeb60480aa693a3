import { bundlesPart } from './parts/bundles/bundles.ts';
import { importPart } from './parts/import.ts';
import { memoryPart } from './parts/memory/memory.ts';
import { readsPart } from './parts/reads/reads.ts';
import { sweepPart } from './parts/sweep/sweep.ts';
import { runParts } from './run-parts.ts';

const parts = [importPart, readsPart, bundlesPart, memoryPart, sweepPart];
process.exitCode = await runParts(parts, process.argv.slice(2));
