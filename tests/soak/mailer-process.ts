// One mailer: a process of its own that is given messages and events one by one and may be killed at any moment.
import { sendMessageSchema } from '@waymark/contracts';
import { createFeedback, createMailer, feedbackMessageSchema, notificationsEvents } from '@waymark/notifications';
import { createIds, createLogger } from '@waymark/runtime';
import { createSesMail } from '@waymark/runtime/aws';
import { createFolderBlobs } from '../../services/local/src/blobs/index.ts';
import { aMovedClock } from './moved-clock.ts';
import { type Answer, anyCredentials, type Job, openStores, sha256, type Wiring } from './wire.ts';

const wiring = JSON.parse(process.argv[2] ?? '') as Wiring;
const clock = aMovedClock(0);
const { stores } = openStores(wiring.tableEndpoint);
const shared = {
  ...{ stores, clock, newId: createIds({ clock }).request, hash: sha256 },
  log: createLogger(notificationsEvents, { clock, write: () => {} }),
  blobs: createFolderBlobs({ folder: wiring.blobFolder, secret: 'soak', uploadUrl: '', now: () => 0 }),
};
const mailer = createMailer({
  ...shared,
  mail: createSesMail({
    region: 'eu-west-2',
    configurationSet: 'soak',
    endpoint: wiring.sesEndpoint,
    credentials: anyCredentials,
    timeouts: { connectMs: 3_000, answerMs: 10_000 },
  }),
  settings: {
    from: 'messages@waymark.example',
    appUrl: 'https://waymark.example',
    canaryTo: 'success@simulator.example',
  },
});
const feedback = createFeedback(shared);

const work = ({ queue, body, attempt }: Job): Promise<void> =>
  queue === 'send' ? mailer(sendMessageSchema.parse(body), { attempt }) : feedback(feedbackMessageSchema.parse(body));

process.on('message', async (job: Job) => {
  clock.moveTo(job.aheadMs);
  const answer = (fault: string | null) => process.send?.({ id: job.id, fault } satisfies Answer);
  await work(job).then(
    () => answer(null),
    (fault: unknown) => answer(fault instanceof Error ? fault.name : 'unknown'),
  );
});
process.on('disconnect', () => process.exit(0));
