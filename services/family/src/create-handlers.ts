import { linkMessageSchema } from '@waymark/contracts';
import { createQueueHandler } from '@waymark/runtime/events';
import { handle } from 'hono/aws-lambda';
import { createFamily, createLinkMailer, type FamilyDeps, type LinkMailerDeps } from './app.ts';

/** The Lambda handlers of this service: one of HTTP, one of the queue `links`. */
export const createHandlers = (deps: FamilyDeps & LinkMailerDeps) => ({
  pages: handle(createFamily(deps)),
  linkMailer: createQueueHandler({
    ...deps,
    queue: 'links',
    schema: linkMessageSchema,
    handle: createLinkMailer(deps),
  }),
});
