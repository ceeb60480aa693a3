import { expect, test } from 'vitest';
import { type ProcessFacts, processFacts } from './process-table.ts';
import { launchers, watchAncestors } from './watch-ancestors.ts';

const row = (pid: number, parent: number, command: string): ProcessFacts => ({
  pid,
  parent,
  command,
  startedTicks: `${pid}0`,
});

const byNpx = [
  row(10, 1, '-bash'),
  row(20, 10, 'npm exec pnpm@12 start'),
  row(30, 20, 'sh -c pnpm start'),
  row(40, 30, '/cache/pnpm start'),
  row(50, 40, 'node services/local/src/index.ts'),
];

function watch(rows: ProcessFacts[], self: number) {
  let tick = () => {};
  const gone: string[] = [];
  const every = (_milliseconds: number, act: () => void) => {
    tick = act;
    return () => {
      tick = () => {};
    };
  };
  watchAncestors(() => gone.push('gone'), {
    self,
    every,
    facts: (pid) => rows.find((candidate) => candidate.pid === pid),
  });
  return { gone, tick: () => tick() };
}

test('npx, pnpm and the shell between them are watched; the terminal above them is not', () => {
  const chain = launchers(50, (pid) => byNpx.find((candidate) => candidate.pid === pid));
  expect(chain.map(({ pid }) => pid)).toEqual([40, 30, 20]);
});

test('when npx ends, we are told once', () => {
  const rows = [...byNpx];
  const { gone, tick } = watch(rows, 50);
  tick();
  expect(gone).toEqual([]);
  rows.splice(1, 1);
  tick();
  tick();
  expect(gone).toEqual(['gone']);
});

test('a later process with the same number does not pass for pnpm', () => {
  const rows = [...byNpx];
  const { gone, tick } = watch(rows, 50);
  rows[3] = { ...row(40, 1, 'vim'), startedTicks: '99' };
  tick();
  expect(gone).toEqual(['gone']);
});

test('when the terminal alone closes, as under nohup, we go on', () => {
  const rows = [...byNpx];
  const { gone, tick } = watch(rows, 50);
  rows.shift();
  tick();
  expect(gone).toEqual([]);
});

test('started by hand, nothing is watched', () => {
  const { gone, tick } = watch([row(10, 1, '-bash'), row(50, 10, 'node services/local/src/index.ts')], 50);
  tick();
  expect(gone).toEqual([]);
});

test('the kernel tells us our own parent and command', () => {
  expect(processFacts(process.pid)).toMatchObject({ parent: process.ppid, command: expect.stringContaining('node') });
});
