import { parseConfig } from '@waymark/runtime';
import { configSchema } from './config.ts';
import { createDeps } from './create-deps.ts';
import { createHandlers } from './create-handlers.ts';

export const { pages, linkMailer } = createHandlers(createDeps(parseConfig(configSchema, process.env)));
