export interface Timed<T> {
  readonly ms: number;
  /** What this process itself worked meanwhile: far less than `ms` where it waited for the emulator or the machine was busy. */
  readonly cpuMs: number;
  readonly value: T;
}

/** Runs something once and tells how long it took. */
export const timed = async <T>(work: () => Promise<T>): Promise<Timed<T>> => {
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000, value };
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
