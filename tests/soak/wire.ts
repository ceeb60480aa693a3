import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Hash } from '@waymark/domain';
import { createStores, type Stores } from '@waymark/store';

/** Where a mailer finds what it works with: all of it on this machine. */
export interface Wiring {
  readonly tableEndpoint: string;
  readonly sesEndpoint: string;
  readonly blobFolder: string;
}

export const tableName = 'waymark-soak';
export const shards = 8;
export const anyCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };
export const sha256: Hash = (text) => createHash('sha256').update(text).digest();

/** The table as every process of the soak reaches it, with the SDK's own retries, as on AWS. */
export const openStores = (endpoint: string): { readonly client: DynamoDBClient; readonly stores: Stores } => {
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials: anyCredentials });
  return { client, stores: createStores({ client, tableName, upnKey: 'a key for the soak alone', shards }) };
};

/** What is handed to a mailer, as a queue hands it to a function. */
export interface Job {
  readonly id: number;
  readonly queue: 'send' | 'feedback';
  readonly body: unknown;
  readonly attempt: number;
  readonly aheadMs: number;
}

/** What it answers. `fault` is the name of what was thrown; the job then comes again. */
export interface Answer {
  readonly id: number;
  readonly fault: string | null;
}
