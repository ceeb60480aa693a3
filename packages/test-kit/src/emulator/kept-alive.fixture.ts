// Run as a child process by the test, which kills it: starts the emulator on disk, writes rows, says what was acknowledged.
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { startEmulator } from './start-emulator.ts';

const [dbPath = '', pidFile = ''] = process.argv.slice(2);
const emulator = await startEmulator({ env: { PATH: process.env.PATH }, storage: { dbPath }, pidFile });
if (!emulator.ok) throw new Error(emulator.message);
const client = new DynamoDBClient({
  endpoint: emulator.endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
await client.send(
  new CreateTableCommand({
    TableName: 'kept',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  }),
);
console.log(`emulator ${emulator.pid}`);
for (let row = 0; ; row += 1) {
  await client.send(new PutItemCommand({ TableName: 'kept', Item: { pk: { S: `${row}` } } }));
  console.log(`row ${row}`);
}
