import { linkMessageSchema, planMessageSchema, sendMessageSchema, taskMessageSchema } from '@waymark/contracts';
import { feedbackMessageSchema } from '@waymark/notifications';
import type { LocalQueue } from '../queue/index.ts';
import { consume } from './consume.ts';
import type { Services } from './wire-services.ts';

/** Begins handing out what the queues hold, a kill's left-overs first. Answers how to stop. */
export const startConsumers = (
  services: Services,
  { queue, onFault }: { queue: LocalQueue; onFault: (where: string, fault: unknown) => void },
): (() => Promise<void>) => {
  const shared = { queue, onFault };
  const stops = [
    consume({ ...shared, name: 'plan', schema: planMessageSchema, handle: services.planner, concurrency: 4 }),
    consume({ ...shared, name: 'send', schema: sendMessageSchema, handle: services.mailer, concurrency: 4 }),
    consume({ ...shared, name: 'feedback', schema: feedbackMessageSchema, handle: services.feedback, concurrency: 2 }),
    consume({ ...shared, name: 'links', schema: linkMessageSchema, handle: services.linkMailer, concurrency: 1 }),
    consume({ ...shared, name: 'tasks', schema: taskMessageSchema, handle: services.tasks, concurrency: 1 }),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
};
