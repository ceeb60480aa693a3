export type StopperDeps = {
  /** Where SIGINT and SIGTERM arrive. */
  signals: { on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown };
  exit: (code: number) => void;
  log: (line: string) => void;
  /** Longest that one part may take; then the next is stopped. */
  patienceMs?: number;
};

export type Stopper = {
  /** Parts are stopped in the opposite order: what was started first is needed longest. */
  add(name: string, stop: () => Promise<void> | void): void;
  /** Stops everything once, whoever asks and however often, then exits. */
  stop(code?: number): Promise<void>;
};

async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}

/** Ends the stack in order on Ctrl-C or SIGTERM; a second Ctrl-C ends it at once. */
export function createStopper(deps: StopperDeps): Stopper {
  const parts: { name: string; stop: () => Promise<void> | void }[] = [];
  let stopping: Promise<void> | undefined;

  const stopPart = async ({ name, stop }: (typeof parts)[number]): Promise<boolean> => {
    try {
      if (await within(deps.patienceMs ?? 10_000, Promise.resolve(stop()))) return true;
      deps.log(`${name} took too long to stop and was left.`);
    } catch (fault) {
      deps.log(`${name} did not stop cleanly: ${fault instanceof Error ? fault.message : 'no reason given'}`);
    }
    return false;
  };

  const stopAll = async (code: number): Promise<void> => {
    let clean = true;
    for (const part of parts.toReversed()) clean = (await stopPart(part)) && clean;
    deps.exit(clean ? code : 1);
  };

  const stop = (code = 0): Promise<void> => {
    stopping ??= stopAll(code);
    return stopping;
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    deps.signals.on(signal, () => {
      if (stopping !== undefined && signal === 'SIGINT') return deps.exit(130);
      void stop();
    });
  }
  return { add: (name, end) => void parts.push({ name, stop: end }), stop };
}
