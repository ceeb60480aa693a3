import { taskMessageSchema } from '@waymark/contracts';
import { createLogger, writeToStdout } from '@waymark/runtime';
import { createQueueHandler } from '@waymark/runtime/events';
import type { Config } from './config.ts';
import { createDeps } from './create-deps.ts';
import { tasksEvents } from './events.ts';
import { handleTask } from './handle-task.ts';

/** The Lambda that takes long work from its queue. A run ends itself in time and sends the rest on. */
export const createQueueWorker = (config: Config) => {
  const deps = createDeps(config);
  const { clock } = deps;
  return createQueueHandler({
    queue: 'tasks',
    schema: taskMessageSchema,
    log: createLogger(tasksEvents, { clock, write: writeToStdout }),
    handle: async (message) => {
      const end = Date.parse(clock.real()) + config.RUN_SECONDS * 1000;
      await handleTask(deps, message, () => Date.parse(clock.real()) < end);
    },
  });
};
