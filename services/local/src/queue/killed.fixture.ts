// Run as a child process by the test, which kills it: sends and handles without end, and says what was acknowledged.
import { setTimeout as wait } from 'node:timers/promises';
import { ulid } from 'ulid';
import { createFolderQueue } from './create-folder-queue.ts';

const [folder = ''] = process.argv.slice(2);
const queue = await createFolderQueue({ folder, now: Date.now, newId: ulid, onFault: () => process.exit(3) });
queue.consume(
  'mail',
  async (records) => {
    for (const { body } of records) console.log(`handled ${body}`);
    await wait(3);
    return { failedIds: [] };
  },
  { batchSize: 2, concurrency: 2 },
);
for (let number = 0; ; number += 1) {
  await queue.send('mail', [{ body: number, groupId: `${number % 3}` }]);
  console.log(`sent ${number}`);
}
