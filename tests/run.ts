import { runAll } from './runner/run-all.ts';

process.exitCode = await runAll();
