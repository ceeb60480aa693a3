import type { MailQuotaPort } from '../ports/index.ts';
import type { SesDeps } from './create-ses-mail.ts';

type SesQuotaDeps = Pick<SesDeps, 'region' | 'endpoint' | 'credentials'>;

/** What Amazon SES takes of this account, asked anew each time. Throws where it does not answer in full. */
export const createSesQuota = ({ region, endpoint, credentials }: SesQuotaDeps): MailQuotaPort => {
  const load = async () => {
    const { SESClient, GetSendQuotaCommand } = await import('./on-demand/ses.ts');
    const client = new SESClient({
      region,
      ...(endpoint === null ? {} : { endpoint }),
      ...(credentials === undefined ? {} : { credentials }),
      requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
    });
    return { client, GetSendQuotaCommand };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return {
    quota: async () => {
      loaded ??= load();
      const { client, GetSendQuotaCommand } = await loaded;
      const { MaxSendRate, Max24HourSend, SentLast24Hours } = await client.send(new GetSendQuotaCommand({}));
      if (MaxSendRate === undefined || Max24HourSend === undefined || SentLast24Hours === undefined) {
        throw new Error('Amazon SES did not say what it takes. The next run asks again.');
      }
      // SES writes -1 where there is no limit.
      return { perSecond: MaxSendRate, perDay: Max24HourSend < 0 ? null : Max24HourSend, sentLastDay: SentLast24Hours };
    },
  };
};
