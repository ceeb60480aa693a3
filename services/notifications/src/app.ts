export {
  createDispatcher,
  type DispatcherDeps,
  dispatchInputSchema,
  type Pacing,
} from './dispatcher/create-dispatcher.ts';
export { notificationsEvents } from './events.ts';
export { createFeedback, type FeedbackDeps } from './feedback/create-feedback.ts';
export { feedbackMessageSchema } from './feedback/ses-event.ts';
export { createMailer, type MailerDeps, type MailSettings } from './mailer/create-mailer.ts';
export type { ReplyLinks } from './mailer/issue-link.ts';
