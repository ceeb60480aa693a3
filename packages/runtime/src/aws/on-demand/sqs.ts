// Imported as a whole, a client brings every command it has into the bundle; this is the one we send.
export { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
