import type { ImportView, Problem } from '@waymark/contracts';
import type { Settled } from './settle.ts';

export type CheckResult =
  | { readonly ok: true; readonly data: ImportView }
  | { readonly ok: false; readonly problem: Problem };

/** What is known of the last change: on its way, taken over with what it makes of the rows, or not taken. */
export type SettlerNews =
  | { readonly state: 'checking'; readonly settling: Settled }
  | { readonly state: 'checked'; readonly view: ImportView }
  | { readonly state: 'refused'; readonly settling: Settled; readonly problem: Problem };

export type SettlerDeps = {
  readonly check: (settling: Settled) => Promise<CheckResult>;
  readonly tell: (news: SettlerNews) => void;
  /** Calls back after a pause in what the person chooses; the answer stops it. */
  readonly afterPause: (go: () => void) => () => void;
};

/**
 * Sends what a person settles, the latest only and never two at once: two checks of one import would each refuse the other.
 * What could not be sent is kept and goes with the next change, or with `again`.
 */
export const createSettler = ({ check, tell, afterPause }: SettlerDeps) => {
  let wanted: Settled | null = null;
  let running = false;
  let stopPause: (() => void) | null = null;
  const send = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (wanted !== null) {
      const settling: Settled = wanted;
      wanted = null;
      const result = await check(settling);
      if (wanted !== null) continue;
      tell(
        result.ok ? { state: 'checked', view: result.data } : { state: 'refused', settling, problem: result.problem },
      );
    }
    running = false;
  };
  const now = (): void => {
    stopPause?.();
    stopPause = null;
    void send();
  };
  return {
    settle: (settling: Settled): void => {
      wanted = settling;
      tell({ state: 'checking', settling });
      stopPause?.();
      stopPause = afterPause(now);
    },
    /** Sends without waiting: for the first check, and for one that failed. */
    again: (settling: Settled): void => {
      wanted = settling;
      tell({ state: 'checking', settling });
      now();
    },
    /** Sends what is waiting, when the person leaves. */
    flush: now,
  };
};
export type Settler = ReturnType<typeof createSettler>;
