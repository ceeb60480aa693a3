import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  deadLetterSuffix,
  type FolderQueueDeps,
  type LocalQueue,
  maxAttempts,
  type OutgoingMessage,
} from './local-queue.ts';
import { openMessageFolder, type StoredMessage } from './message-file.ts';
import { type OpenQueue, openQueue } from './open-queue.ts';

const wellNamed = /^[a-z][a-z0-9-]{0,79}$/;

type Kept = { queue: OpenQueue; keep: (messages: readonly StoredMessage[]) => Promise<void> };

/**
 * Opens the queues under `folder` with all that a stop or a kill left in them, ready to be given out at once. One process
 * at a time: two would both give out every message.
 */
export async function createFolderQueue(deps: FolderQueueDeps): Promise<LocalQueue> {
  const queues = new Map<string, Kept>();
  const waiting = new Set<() => void>();
  let sending = 0;

  const isDrained = () =>
    sending === 0 && [...queues].every(([name, { queue }]) => name.endsWith(deadLetterSuffix) || queue.isIdle());

  const tellIfDrained = (): void => {
    if (!isDrained()) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  const named = (name: string): Kept => {
    if (!wellNamed.test(name)) throw new RangeError(`"${name}" is no queue name. Use small letters, digits and "-".`);
    const known = queues.get(name);
    if (known !== undefined) return known;
    const files = openMessageFolder(join(deps.folder, name));
    const isDeadLetter = name.endsWith(deadLetterSuffix);
    const queue = openQueue({
      files,
      now: deps.now,
      visibilityMs: deps.visibilityMs ?? 60_000,
      retryDelayMs: deps.retryDelayMs ?? 1_000,
      maxAttempts: isDeadLetter ? Number.POSITIVE_INFINITY : maxAttempts,
      giveUp: (message) => named(`${name}${deadLetterSuffix}`).keep([{ ...message, attempts: 0, notBefore: 0 }]),
      onFault: (fault) => deps.onFault(name, fault),
      onSettled: tellIfDrained,
    });
    const keep = async (messages: readonly StoredMessage[]) => {
      await Promise.all(messages.map((message) => files.write(message)));
      for (const message of messages) queue.accept(message);
    };
    queues.set(name, { queue, keep });
    return { queue, keep };
  };

  const stored = ({ body, groupId = '', delaySeconds = 0 }: OutgoingMessage): StoredMessage => ({
    messageId: deps.newId(),
    groupId,
    notBefore: delaySeconds === 0 ? 0 : deps.now() + delaySeconds * 1_000,
    attempts: 0,
    body: JSON.stringify(body),
  });

  mkdirSync(deps.folder, { recursive: true });
  for (const name of readdirSync(deps.folder)) {
    const { queue } = named(name);
    for (const message of await openMessageFolder(join(deps.folder, name)).readAll()) queue.accept(message);
  }

  return {
    send: async (name, messages) => {
      const { keep } = named(name);
      sending += 1;
      try {
        await keep(messages.map(stored));
      } finally {
        sending -= 1;
        tellIfDrained();
      }
    },
    consume: (name, handler, options) => named(name).queue.consume(handler, options),
    size: (name) => named(name).queue.size(),
    drained: () =>
      new Promise((resolve) => {
        waiting.add(resolve);
        tellIfDrained();
      }),
  };
}
