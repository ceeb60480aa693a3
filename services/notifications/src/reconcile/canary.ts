import { addMinutes, type Instant, instantSchema } from '@waymark/domain';
import type { BlobPort, MailPort } from '@waymark/runtime';
import * as z from 'zod';
import { waits } from './waits.ts';

/** The tag by which the feedback knows a canary. */
export const canaryTag = 'canary';

const noteSchema = z.strictObject({ at: instantSchema });

const lastAt = async (blobs: Pick<BlobPort, 'get'>, what: 'seen' | 'asked'): Promise<Instant | null> => {
  const bytes = await blobs.get(`canary/${what}.json`);
  return bytes === null ? null : noteSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).at;
};

const note = (blobs: Pick<BlobPort, 'put'>, what: 'seen' | 'asked', at: Instant): Promise<void> =>
  blobs.put(`canary/${what}.json`, new TextEncoder().encode(JSON.stringify({ at })), 'application/json');

/** When an event about a canary last came back, in the machine's own time; null: never. */
export const canarySeenAt = (blobs: Pick<BlobPort, 'get'>): Promise<Instant | null> => lastAt(blobs, 'seen');

/** Notes that an event about a canary has come back. */
export const noteCanary = (blobs: Pick<BlobPort, 'put'>, at: Instant): Promise<void> => note(blobs, 'seen', at);

interface CanaryDeps {
  readonly mail: MailPort;
  readonly blobs: Pick<BlobPort, 'get' | 'put'>;
  readonly settings: { readonly from: string; readonly canaryTo: string };
  readonly clock: { readonly now: () => Instant; readonly real: () => Instant };
}

/**
 * Sends a message that concerns nobody, to a mailbox that always takes it, so that its event proves the way back. However
 * many messages wait for the proof, one is sent in five minutes. Gives whether it was sent.
 */
export const sendCanary = async ({ mail, blobs, settings, clock }: CanaryDeps): Promise<boolean> => {
  const { from, canaryTo } = settings;
  const asked = await lastAt(blobs, 'asked');
  if (asked !== null && clock.real() < addMinutes(asked, waits.canaryMinutes)) return false;
  await note(blobs, 'asked', clock.real());
  await mail.send({
    from,
    replyTo: null,
    to: canaryTo,
    subject: 'Waymark canary',
    text: 'This message proves that delivery events arrive.\n',
    html: '<p>This message proves that delivery events arrive.</p>',
    headers: {},
    date: clock.now(),
    attachments: [],
    tags: { [canaryTag]: 'yes' },
  });
  return true;
};
