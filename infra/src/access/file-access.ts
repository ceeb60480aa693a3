import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { acknowledgeStars } from '../constructs/acknowledge.ts';

export interface FileAccess {
  readonly sid: string;
  readonly bucketArn: string;
  /** The folders, without a slash at the end: `imports`, `messages/<trust>`. */
  readonly folders: readonly string[];
}

const resourcesOf = ({ bucketArn, folders }: FileAccess): string[] =>
  folders.map((folder) => `${bucketArn}/${folder}/*`);

/** Leave to read and write files in some folders, and to see in them what there is. */
export const fileAccess = (access: FileAccess): readonly PolicyStatement[] => [
  new PolicyStatement({
    sid: access.sid,
    effect: Effect.ALLOW,
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: resourcesOf(access),
  }),
  new PolicyStatement({
    sid: `${access.sid}List`,
    effect: Effect.ALLOW,
    actions: ['s3:ListBucket'],
    resources: [access.bucketArn],
    conditions: { StringLike: { 's3:prefix': access.folders.map((folder) => `${folder}/*`) } },
  }),
];

/** Why such a policy has stars, for the role that it is given to. */
export const acknowledgeFileAccess = (role: IConstruct, access: FileAccess): void =>
  acknowledgeStars(role, resourcesOf(access), 'A folder of the bucket, which holds as many files as it holds.');
