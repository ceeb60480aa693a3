import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { TrustId } from '@waymark/domain';

type Rows = Record<string, Record<string, AttributeValue>>;

/** Every row of a trust by its key, read past all fences: what another trust must not have altered. */
export const rowsOfTrust = async (client: DynamoDBClient, tableName: string, trustId: TrustId): Promise<Rows> => {
  const rows: Rows = {};
  for await (const page of paginateScan({ client }, { TableName: tableName })) {
    for (const item of page.Items ?? []) {
      const [pk, sk] = [item.pk?.S ?? '', item.sk?.S ?? ''];
      if (pk.startsWith(`T#${trustId}#`)) rows[`${pk} ${sk}`] = item;
    }
  }
  return rows;
};
