import { describe, expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('work done in parallel', () => {
  it('answers in the order of the items, with no more than so many at once', async () => {
    let busy = 0;
    let most = 0;
    const answers = await inParallel(3, [5, 1, 4, 2, 3, 1, 2], async (ms, at) => {
      busy += 1;
      most = Math.max(most, busy);
      await soon(ms);
      busy -= 1;
      return `${at}:${ms}`;
    });
    expect(answers).toEqual(['0:5', '1:1', '2:4', '3:2', '4:3', '5:1', '6:2']);
    expect(most).toBe(3);
  });

  it('begins nothing more once a piece of work has failed', async () => {
    const begun: number[] = [];
    const work = inParallel(2, [1, 2, 3, 4, 5, 6], async (item) => {
      begun.push(item);
      await soon(item);
      if (item === 2) throw new Error('the second failed');
    });
    await expect(work).rejects.toThrow('the second failed');
    await soon(10);
    expect(begun.length).toBeLessThan(6);
  });

  it('has nothing to do for nothing', async () => {
    expect(await inParallel(4, [], () => Promise.resolve(1))).toEqual([]);
  });
});
