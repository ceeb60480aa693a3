import { sendMessageSchema } from '@waymark/contracts';
import { createQueueHandler } from '@waymark/runtime/events';
import { mailerDeps } from '../deps.ts';
import { createMailer } from './create-mailer.ts';

const deps = mailerDeps(process.env);
export const handler = createQueueHandler({
  ...deps,
  queue: 'send',
  schema: sendMessageSchema,
  handle: createMailer(deps),
});
