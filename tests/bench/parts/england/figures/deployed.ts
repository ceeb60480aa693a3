/** What infra deploys to production: infra/src/stacks/deadlines.ts, notifications.ts and config/stages.ts. */
export const deployed = {
  shards: 8,
  planners: 20,
  mailers: 10,
  /** Messages that a function is given at once, and works on together. */
  batch: 10,
  memoryMb: 512,
  sweepMemoryMb: 1_024,
  sweepMostSeconds: 900,
  /** Calls of the queue that are made at once: packages/runtime/src/aws/create-sqs-queue.ts. */
  batchesAtOnce: 16,
  sweepsADay: 24,
  dispatchEverySeconds: 60,
  dispatchMostPerRun: 40_000,
} as const;

/** How long AWS takes to answer, which nothing here can measure. Assumed, milliseconds. */
export const assumedMs = { table: 5, sweptPage: 15, queue: 8, blob: 25, mail: 60, apiRequest: 50 } as const;

/** Memory that comes with a whole core on Lambda, where a core is taken to be as fast as this machine's. */
const memoryOfACore = 1_769;
const slowdown = memoryOfACore / deployed.memoryMb;

/** What one partition of the table or an index takes a second, whatever the table as a whole does. */
export const partitionTakes = { write: 1_000, read: 3_000 } as const;

/** What a table on demand takes a second when it is new; later, twice what it has taken before. */
export const newTableTakes = { write: 4_000 } as const;

/** E-mails to families leave between 08:00 and 18:00. */
export const sendingSeconds = 10 * 60 * 60;
/** What SES takes a second: at first, and after it has been asked for more. */
export const mailRates = [14, 150, 350] as const;

/** This process's own work for a message that is handed to the queue, measured with a queue that answers after 8 ms. */
const handOverCpuMs = 0.061;

/** How long handing a page of so many messages to the queue takes, several calls of ten at once: waiting or work bounds it. */
export const handedOverMs = (messages: number): number =>
  Math.max(
    Math.ceil(messages / deployed.batch / deployed.batchesAtOnce) * assumedMs.queue,
    messages * handOverCpuMs * (memoryOfACore / deployed.sweepMemoryMb),
  );

interface Worker {
  readonly atOnce: number;
  /** This process's own work for one message, and what it waits for. */
  readonly cpuMs: number;
  readonly waitMs: number;
}

/** How many messages a second so many functions work off, each with a batch at a time: their own work or their waiting bounds it. */
export const workedOffASecond = ({ atOnce, cpuMs, waitMs }: Worker): number => {
  const busy = cpuMs * slowdown;
  return (atOnce * 1_000) / Math.max(busy, (busy + waitMs) / deployed.batch);
};

/** GB-seconds that one message takes of a function, working on a batch at a time. */
export const gbSecondsOf = (worker: Pick<Worker, 'cpuMs' | 'waitMs'>): number =>
  deployed.memoryMb / 1_024 / workedOffASecond({ ...worker, atOnce: 1 });
