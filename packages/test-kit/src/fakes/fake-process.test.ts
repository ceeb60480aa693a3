import { describe, expect, it } from 'vitest';
import { aFakeProcess } from './fake-process.ts';

const aLedger = () => {
  const written: string[] = [];
  const port = {
    write: async (line: string) => {
      written.push(line);
    },
  };
  return { written, port };
};

/** Writes two lines, and says so if it is stopped in an orderly way. */
const work = (port: { write: (line: string) => Promise<void> }) => async () => {
  try {
    await port.write('one');
    await port.write('two');
  } finally {
    await port.write('end');
  }
};

describe('a process', () => {
  it.each([
    [0, []],
    [1, ['one']],
    [2, ['one']],
    [3, ['one', 'two']],
  ])('killed at step %i has written %j, and no finally of its own runs', async (step, expected) => {
    const { written, port } = aLedger();
    const killed = aFakeProcess({ kind: 'dies', step });
    expect(await killed.run(work(killed.over(port)))).toEqual({ how: 'died' });
    expect(written).toEqual(expected);
  });

  it('that stalls goes on where it stood, when it is told to', async () => {
    const { written, port } = aLedger();
    const stalled = aFakeProcess({ kind: 'stalls', step: 2 });
    const ending = await stalled.run(work(stalled.over(port)));
    expect(written).toEqual(['one']);
    if (ending.how !== 'stalled') throw new Error('It did not stall.');
    expect(await ending.goOn()).toEqual({ how: 'done' });
    expect(written).toEqual(['one', 'two', 'end']);
  });

  it('that lives ends as its work does', async () => {
    const { port } = aLedger();
    const living = aFakeProcess({ kind: 'lives' });
    expect(await living.run(work(living.over(port)))).toEqual({ how: 'done' });
    const fault = new Error('no such thing');
    expect(await aFakeProcess({ kind: 'lives' }).run(() => Promise.reject(fault))).toEqual({ how: 'failed', fault });
  });
});
