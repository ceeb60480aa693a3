import { type ProcessFacts, processFacts } from './process-table.ts';

export type Facts = (pid: number) => ProcessFacts | undefined;

const runners = /\b(npx|npm|pnpm)\b/;

/**
 * The processes that started us for the person at the keyboard: from our parent up to the last npx, npm or pnpm above,
 * shells between them included. None where we were started by hand or by a service manager.
 */
export function launchers(self: number, facts: Facts): ProcessFacts[] {
  const chain: ProcessFacts[] = [];
  let own = facts(self);
  while (own !== undefined && own.parent > 1) {
    own = facts(own.parent);
    if (own !== undefined) chain.push(own);
  }
  return chain.slice(0, chain.findLastIndex(({ command }) => runners.test(command)) + 1);
}

export type WatchDeps = {
  self: number;
  facts: Facts;
  /** Repeats until what it returned is called. */
  every: (milliseconds: number, act: () => void) => () => void;
};

/** Repeats with a timer that alone keeps no process alive. */
function everyWhile(milliseconds: number, act: () => void): () => void {
  const timer = setInterval(act, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

const realWatch: WatchDeps = { self: process.pid, facts: processFacts, every: everyWhile };

/**
 * Calls `onGone` once when npx or pnpm above us has ended: a SIGTERM to npx alone does not reach node, and would leave
 * the port taken. Answers how to stop watching.
 */
export function watchAncestors(onGone: () => void, deps: WatchDeps = realWatch): () => void {
  const watched = launchers(deps.self, deps.facts);
  if (watched.length === 0) return () => {};
  const stop = deps.every(1_000, () => {
    if (watched.every(({ pid, startedTicks }) => deps.facts(pid)?.startedTicks === startedTicks)) return;
    stop();
    onGone();
  });
  return stop;
}
