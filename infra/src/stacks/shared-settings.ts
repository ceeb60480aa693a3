import type { Construct } from 'constructs';
import { tenantRoleArn } from '../access/tenant-role.ts';
import type { OnStage } from '../constructs/on-stage.ts';
import type { WaymarkTable } from '../constructs/waymark-table.ts';
import { secretNamed } from './secrets.ts';

/**
 * What every service is told. The secret is a reference that CloudFormation resolves at deployment: neither template nor
 * asset holds it. A function is told the tenant role's name even where it may not assume it: a service has one configuration.
 */
export const sharedSettings = (scope: Construct, table: WaymarkTable, at: OnStage) => ({
  TABLE_NAME: table.servedName,
  UPN_KEY: secretNamed(at, 'upn'),
  SHARDS: String(at.stage.shards),
  TENANT_ROLE_ARN: tenantRoleArn(scope, at),
});
