/** Numbers from 0 up to, not including, 1: the same ones for the same seed (mulberry32, T. Ettinger). */
export const seeded = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The same things in another order. */
export const shuffled = <T>(things: readonly T[], next: () => number): readonly T[] => {
  const order = things.map((thing) => ({ thing, at: next() }));
  return order.sort((a, b) => a.at - b.at).map(({ thing }) => thing);
};
