import { setTimeout as pause } from 'node:timers/promises';

const retryMs = 250;

/** Tries until it works: the table may have been killed and be back in a moment. */
export const insist = async <T>(work: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch {
      await pause(retryMs);
    }
  }
};
