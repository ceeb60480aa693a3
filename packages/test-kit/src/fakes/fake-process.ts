import { stepped } from './stepped.ts';

/** What befalls a process, and at which of its steps: every asynchronous call is two, before its effect and after. */
export type Fate = { readonly kind: 'lives' } | { readonly kind: 'dies' | 'stalls'; readonly step: number };

/** How a run came out. One that stalled goes on when it is told to, and is dead if it never is. */
export type Ending =
  | { readonly how: 'done' | 'died' }
  | { readonly how: 'failed'; readonly fault: unknown }
  | { readonly how: 'stalled'; readonly goOn: () => Promise<Ending> };

export interface FakeProcess {
  /** The same object, whose asynchronous calls are this process's steps. */
  readonly over: <T extends object>(target: T) => T;
  /** Runs its work until it ends or its fate befalls it. */
  readonly run: (work: () => Promise<void>) => Promise<Ending>;
}

/**
 * A process that can be killed or paused between any two of its steps. The killed one is not thrown at but never answered
 * again, so that no `catch` and no `finally` of the code under test can act on its death, as with a kill of the machine.
 */
export const aFakeProcess = (fate: Fate): FakeProcess => {
  const struck = Promise.withResolvers<Ending>();
  const gate = Promise.withResolvers<void>();
  let work: Promise<Ending> | undefined;
  let count = 0;

  const goOn = async (): Promise<Ending> => {
    gate.resolve();
    return (await work) ?? { how: 'died' };
  };
  const pass = async (): Promise<void> => {
    const here = fate.kind !== 'lives' && count === fate.step;
    count += 1;
    if (!here) return;
    struck.resolve(fate.kind === 'dies' ? { how: 'died' } : { how: 'stalled', goOn });
    await gate.promise;
  };

  return {
    over: (target) => stepped(target, pass),
    run: (begin) => {
      work = begin().then(
        (): Ending => ({ how: 'done' }),
        (fault: unknown): Ending => ({ how: 'failed', fault }),
      );
      return Promise.race([work, struck.promise]);
    },
  };
};
