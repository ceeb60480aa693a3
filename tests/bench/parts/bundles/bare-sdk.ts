import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';

/** The least that anything of ours can be: the table's client with the commands that the stores send. */
export const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-2' }));
export const commands = { GetCommand, PutCommand, QueryCommand, TransactWriteCommand };
