// Runs the emulator and ends it when standard input closes. A kill -9 of the parent runs no handler of ours, but the
// kernel closes its end of the pipe, so the emulator never outlives whoever started it.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const [program, pidFile, ...args] = process.argv.slice(2);
if (program === undefined || pidFile === undefined) throw new Error('usage: shim.ts <program> <pid file or -> [args…]');

const emulator = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const keepsPid = pidFile !== '-' && emulator.pid !== undefined;
if (keepsPid) writeFileSync(pidFile, JSON.stringify({ pid: emulator.pid, program }));

if (emulator.pid !== undefined) process.stdout.write(`pid ${emulator.pid}\n`);

const patienceMs = 3_000;

function end(): void {
  emulator.kill('SIGTERM');
  setTimeout(() => emulator.kill('SIGKILL'), patienceMs).unref();
}

emulator.on('error', (fault) => {
  process.stderr.write(`The emulator could not be run: ${fault.message}\n`);
  process.exit(1);
});
emulator.on('exit', (code) => {
  if (keepsPid) rmSync(pidFile, { force: true });
  process.exit(code ?? 1);
});
process.stdin.on('end', end).on('error', end).resume();
process.on('SIGTERM', end);
process.on('SIGINT', end);
