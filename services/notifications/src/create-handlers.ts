import { sendMessageSchema } from '@waymark/contracts';
import { createJobHandler, createQueueHandler } from '@waymark/runtime/events';
import { createDispatcher, type DispatcherDeps, dispatchInputSchema } from './dispatcher/create-dispatcher.ts';
import { createFeedback, type FeedbackDeps } from './feedback/create-feedback.ts';
import { feedbackMessageSchema } from './feedback/ses-event.ts';
import { createMailer, type MailerDeps } from './mailer/create-mailer.ts';

/** The Lambda handlers of this service: one of a schedule, one of the queue `send`, one of the queue of SES's events. */
export const createHandlers = (deps: DispatcherDeps & MailerDeps & FeedbackDeps) => ({
  dispatcher: createJobHandler({
    ...deps,
    job: 'dispatch',
    schema: dispatchInputSchema,
    handle: createDispatcher(deps),
  }),
  mailer: createQueueHandler({ ...deps, queue: 'send', schema: sendMessageSchema, handle: createMailer(deps) }),
  feedback: createQueueHandler({
    ...deps,
    queue: 'feedback',
    schema: feedbackMessageSchema,
    handle: createFeedback(deps),
  }),
});
