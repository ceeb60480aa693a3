import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TrustId } from '@waymark/domain';
import { assumeTenantRole, type TenantCredentials } from './assume-tenant-role.ts';

export interface TableClientsDeps {
  readonly region: string;
  /** The role whose `LeadingKeys` condition holds each session to one trust. */
  readonly tenantRoleArn: string;
  /** Replaced in tests: gives credentials for one trust. */
  readonly assume?: (trustId: TrustId) => Promise<TenantCredentials>;
}

/** As many trusts as one process keeps credentials for; the one least lately used makes room. */
const mostTrusts = 200;

/**
 * Clients of the table: one under the service's own role, for what belongs to no trust, and one for each trust under a
 * session tagged with its id. The SDK keeps each session's credentials until shortly before they end and asks once for
 * all who wait. Where no session is granted the call throws: there is no falling back to wider rights.
 */
export const createTableClients = ({ region, tenantRoleArn, assume }: TableClientsDeps) => {
  const client = new DynamoDBClient({ region });
  const credentialsFor = assume ?? assumeTenantRole({ region, roleArn: tenantRoleArn });
  const known = new Map<TrustId, DynamoDBClient>();
  const clientForTenant = (trustId: TrustId): DynamoDBClient => {
    const tenant =
      known.get(trustId) ??
      // One pool of connections for all: only the signature differs.
      new DynamoDBClient({
        region,
        requestHandler: client.config.requestHandler,
        credentials: () => credentialsFor(trustId),
      });
    known.delete(trustId);
    known.set(trustId, tenant);
    const [oldest] = known.keys();
    if (known.size > mostTrusts && oldest !== undefined) known.delete(oldest);
    return tenant;
  };
  return { client, clientForTenant };
};
