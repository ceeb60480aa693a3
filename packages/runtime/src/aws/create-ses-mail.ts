import type { MailPort } from '../ports/index.ts';
import { composeMime } from './compose-mime.ts';
import { endingOf } from './endings.ts';

export interface SesDeps {
  readonly region: string;
  /** Where SES's events are published from. */
  readonly configurationSet: string;
  /** Null: AWS's own, or what AWS_ENDPOINT_URL_SES names. */
  readonly endpoint: string | null;
  /** Left out on AWS, where the function's role has them. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Together shorter than the claim's lease, or a message could be claimed twice. */
  readonly timeouts: { readonly connectMs: number; readonly answerMs: number };
}

/**
 * Sends through Amazon SES, once: the SDK's own retries are off, because it repeats what may have arrived. Throws only
 * where the message could not be written as MIME; whatever happens on the way is a result.
 */
export const createSesMail = ({ region, configurationSet, endpoint, credentials, timeouts }: SesDeps): MailPort => {
  const load = async () => {
    const { SESClient, SendRawEmailCommand } = await import('./on-demand/ses.ts');
    const client = new SESClient({
      region,
      maxAttempts: 1,
      ...(endpoint === null ? {} : { endpoint }),
      ...(credentials === undefined ? {} : { credentials }),
      requestHandler: {
        connectionTimeout: timeouts.connectMs,
        requestTimeout: timeouts.answerMs,
        throwOnRequestTimeout: true,
        socketTimeout: timeouts.answerMs,
      },
    });
    return { client, SendRawEmailCommand };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return {
    send: async (mail) => {
      const raw = await composeMime(mail);
      loaded ??= load();
      const { client, SendRawEmailCommand } = await loaded;
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: mail.from,
            Destinations: [mail.to],
            RawMessage: { Data: raw },
            ConfigurationSetName: configurationSet,
            Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
          }),
        );
        if (MessageId === undefined || MessageId === '') return { outcome: 'unknown', code: 'NO_MESSAGE_ID' };
        return { outcome: 'sent', messageId: MessageId };
      } catch (fault) {
        return endingOf(fault);
      }
    },
  };
};
