/** Runs something once and tells how many milliseconds it took. */
export const timed = async <T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> => {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
};

/** Runs something over and over, one after the other, the first few times only to warm up. Milliseconds of each. */
export const timedAgain = async (
  { warmUps, times }: { readonly warmUps: number; readonly times: number },
  work: (n: number) => Promise<unknown>,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let n = 0; n < warmUps + times; n += 1) {
    const { ms } = await timed(() => work(n));
    if (n >= warmUps) taken.push(ms);
  }
  return taken;
};
