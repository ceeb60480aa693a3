import type { TrustId } from '@waymark/domain';

export interface TenantCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** When they are to be had anew. */
  readonly expiration: Date;
}

/** The longest that one role assumed by another lasts. The SDK renews five minutes before the end: after 55. */
const sessionSeconds = 3600;

/** Credentials of a session tagged with one trust, which IAM holds to that trust's keys. Throws where none is granted. */
export const assumeTenantRole = ({ region, roleArn }: { readonly region: string; readonly roleArn: string }) => {
  const load = async () => {
    const { AssumeRoleCommand, STSClient } = await import('./on-demand/sts.ts');
    return { client: new STSClient({ region }), AssumeRoleCommand };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return async (trustId: TrustId): Promise<TenantCredentials> => {
    loaded ??= load();
    const { client, AssumeRoleCommand } = await loaded;
    const { Credentials } = await client.send(
      new AssumeRoleCommand({
        RoleArn: roleArn,
        RoleSessionName: `trust-${trustId}`,
        DurationSeconds: sessionSeconds,
        Tags: [{ Key: 'TenantId', Value: trustId }],
      }),
    );
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
      throw new Error('STS granted a session without credentials. Nothing was read or written; try again.');
    }
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    };
  };
};
