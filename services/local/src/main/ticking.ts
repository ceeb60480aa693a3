/** Repeats work, never two at once, until what it returned is called, which waits for the one under way. */
export const every = (
  milliseconds: number,
  work: () => Promise<void>,
  onFault: (fault: unknown) => void,
): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch(onFault)
      .finally(() => {
        running = null;
      });
  }, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
};
