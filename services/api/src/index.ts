import { parseConfig } from '@waymark/runtime';
import { handle } from 'hono/aws-lambda';
import { createApi } from './app.ts';
import { configSchema } from './config.ts';
import { createDeps } from './create-deps.ts';

export const handler = handle(createApi(createDeps(parseConfig(configSchema, process.env))));
