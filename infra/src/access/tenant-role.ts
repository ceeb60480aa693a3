import { Stack } from 'aws-cdk-lib';
import {
  AccountRootPrincipal,
  Effect,
  type IPrincipal,
  PolicyStatement,
  PrincipalWithConditions,
  Role,
  SessionTagsPrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { OnStage } from '../constructs/on-stage.ts';
import { acknowledgeFileAccess, fileAccess } from './file-access.ts';
import { tenantTableAccess } from './table-access.ts';
import { useOfKeyThrough } from './use-of-key.ts';

/** Where the roles lie that may act for a trust. */
export const actsForTrusts = ({ stage }: OnStage): string => `/waymark/${stage.name}/acts-for-trusts/`;

const tenantRoleName = ({ stage }: OnStage): string => `waymark-${stage.name}-tenant`;

/** The role's address, from its name. */
export const tenantRoleArn = (scope: Construct, at: OnStage): string =>
  Stack.of(scope).formatArn({ service: 'iam', region: '', resource: 'role', resourceName: tenantRoleName(at) });

/** A ULID, as far as IAM can tell: 26 characters. */
const anyTrust = '?'.repeat(26);

const onlyOurOwn = (scope: Construct, at: OnStage): IPrincipal =>
  new PrincipalWithConditions(new SessionTagsPrincipal(new AccountRootPrincipal()), {
    ArnLike: {
      'aws:PrincipalArn': Stack.of(scope).formatArn({
        service: 'iam',
        region: '',
        resource: 'role',
        resourceName: `${actsForTrusts(at).slice(1)}*`,
      }),
    },
    StringLike: { 'aws:RequestTag/TenantId': anyTrust },
    'ForAllValues:StringEquals': { 'aws:TagKeys': ['TenantId'] },
    Null: { 'aws:RequestTag/TenantId': 'false' },
  });

export interface TenantRoleProps extends OnStage {
  readonly tableArn: string;
  readonly filesArn: string;
  readonly key: IKey;
}

/**
 * The third fence. A service assumes this role for one trust, named in a session tag, and IAM itself then holds every
 * request to keys that start with that trust: a fault in our own code cannot reach across.
 */
export class TenantRole extends Construct {
  constructor(scope: Construct, id: string, { stage, tableArn, filesArn, key }: TenantRoleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      roleName: tenantRoleName({ stage }),
      description: 'Acts for the one trust that the session tag TenantId names.',
      assumedBy: onlyOurOwn(this, { stage }),
    });
    const ownFolders = ['imports', 'messages', 'received'].map((folder) => `${folder}/\${aws:PrincipalTag/TenantId}`);
    const ownFiles = { sid: 'OwnFiles', bucketArn: filesArn, folders: ownFolders };
    for (const statement of [
      ...tenantTableAccess(tableArn),
      ...fileAccess(ownFiles),
      useOfKeyThrough(this, key, ['dynamodb', 's3']),
    ]) {
      role.addToPolicy(statement);
    }
    acknowledgeFileAccess(role, ownFiles);
  }
}

/** Leave to act for a trust. The role's own conditions say how. */
export const mayActForTrusts = (scope: Construct, at: OnStage): PolicyStatement =>
  new PolicyStatement({
    sid: 'ActForATrust',
    effect: Effect.ALLOW,
    actions: ['sts:AssumeRole', 'sts:TagSession'],
    resources: [tenantRoleArn(scope, at)],
  });
