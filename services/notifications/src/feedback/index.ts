import { createQueueHandler } from '@waymark/runtime/events';
import { feedbackDeps } from '../deps.ts';
import { createFeedback } from './create-feedback.ts';
import { feedbackMessageSchema } from './ses-event.ts';

const deps = feedbackDeps(process.env);
export const handler = createQueueHandler({
  ...deps,
  queue: 'feedback',
  schema: feedbackMessageSchema,
  handle: createFeedback(deps),
});
