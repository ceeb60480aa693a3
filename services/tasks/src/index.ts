import { parseConfig } from '@waymark/runtime';
import { configSchema } from './config.ts';
import { createQueueWorker } from './create-queue-worker.ts';

export const handler = createQueueWorker(parseConfig(configSchema, process.env));
