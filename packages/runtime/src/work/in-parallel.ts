/** Does the work for every item, at most `atOnce` at a time; answers in the order of the items. The first fault ends it. */
export const inParallel = async <T, R>(
  atOnce: number,
  items: readonly T[],
  work: (item: T, at: number) => Promise<R>,
): Promise<R[]> => {
  const waiting = items.entries();
  const done: { readonly at: number; readonly result: R }[] = [];
  let faulted = false;
  const worker = async (): Promise<void> => {
    for (const [at, item] of waiting) {
      if (faulted) return;
      try {
        done.push({ at, result: await work(item, at) });
      } catch (fault) {
        faulted = true;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return done.sort((a, b) => a.at - b.at).map(({ result }) => result);
};
