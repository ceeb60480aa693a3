import { createHmac } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { addMinutes, epochSeconds, type HourlyLimit, hourlyLimits, type Instant, instant } from '@waymark/domain';
import { conditionHolds } from '../client/condition-holds.ts';
import type { TableClient } from '../client/table-client.ts';
import { globalKeys } from '../table/keys.ts';

/** Whether something may be done once more this hour; if not, from when on. Machine time. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly again: Instant };

export interface RateStore {
  /** Counts one more of what a limit is for, by whom or whence: an address, a person, a source. Kept as a hash alone. */
  take(limit: HourlyLimit, by: string, real: Instant): Promise<Taken>;
}

const hourOf = (moment: Instant): string => moment.slice(0, 13);

export const createRateStore = (table: TableClient, secret: string): RateStore => ({
  take: async (limit, by, real) => {
    const hmac = createHmac('sha256', secret).update(`rate|${limit}|${by.trim().toLowerCase()}`).digest('base64url');
    const again = addMinutes(instant(`${hourOf(real)}:00:00.000Z`), 60);
    const ok = await conditionHolds(() =>
      table.documents.send(
        new UpdateCommand({
          TableName: table.tableName,
          Key: globalKeys.rate(hmac, hourOf(real)),
          UpdateExpression: 'SET #ttl = :ttl ADD #count :one',
          ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
          ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':one': 1, ':most': hourlyLimits[limit], ':ttl': epochSeconds(again) },
        }),
      ),
    );
    return ok ? { ok } : { ok, again };
  },
});
