import type { TestProject } from 'vitest/node';
import { startStack } from './stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly origin: string;
  }
}

/** One stack for a whole run, shared by every file of browser tests: bringing the demo in takes longer than testing it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  // A stack that runs already saves the wait while tests are being written; they leave changes behind in it.
  const running = process.env.WAYMARK_E2E_ORIGIN;
  if (running !== undefined) {
    project.provide('origin', running);
    return async () => undefined;
  }
  const stack = await startStack();
  project.provide('origin', stack.origin);
  return stack.stop;
};
