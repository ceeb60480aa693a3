import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { date } from '@waymark/domain';
import { aFile, aStoreOnEmulator, derivedOf, newId } from '@waymark/test-kit';
import { expect, test } from 'vitest';
import { createStores } from '../create-stores.ts';

/** Stores whose transactions are cancelled as DynamoDB cancels them under load, which emulators never do. */
const cancelledBy = async (code: string) => {
  const on = await aStoreOnEmulator();
  on.client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName !== 'TransactWriteItemsCommand') return next(args);
      const message = 'Transaction cancelled';
      throw new TransactionCanceledException({
        $metadata: {},
        message,
        CancellationReasons: [{ Code: code }, { Code: 'None' }],
      });
    },
    { step: 'initialize' },
  );
  const stores = createStores({ client: on.client, tableName: on.tableName, upnKey: 'k' });
  const file = aFile();
  const commit = { before: null, after: file, derived: derivedOf(file), audit: [], today: date('2026-11-20') };
  const result = stores.forTenant(newId.trust()).files.commit(commit);
  return { result, stop: on.stop };
};

test('a transaction that met another is a change meanwhile', async () => {
  const { result, stop } = await cancelledBy('TransactionConflict');
  expect(await result).toEqual({ ok: false, reason: 'changed-meanwhile' });
  await stop();
});

test('a transaction that was throttled or refused for its contents is a fault, not a conflict', async () => {
  for (const code of [
    'ThrottlingError',
    'ProvisionedThroughputExceeded',
    'ValidationError',
    'ItemCollectionSizeLimitExceeded',
  ]) {
    const { result, stop } = await cancelledBy(code);
    await expect(result).rejects.toThrow(TransactionCanceledException);
    await stop();
  }
});
