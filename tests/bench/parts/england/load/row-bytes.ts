import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Row = Record<string, AttributeValue>;

const weightOf = (value: AttributeValue | undefined): number => {
  if (value?.S !== undefined) return Buffer.byteLength(value.S);
  if (value?.L !== undefined) return value.L.reduce((sum, each) => sum + weightOf(each) + 1, 3);
  if (value?.M === undefined) return 1;
  return Object.entries(value.M).reduce((sum, [name, each]) => sum + name.length + weightOf(each) + 1, 3);
};

/** What a row and its copies in the indexes weigh, as storage is billed: names and values, and 100 bytes an entry. */
const bytesOf = (row: Row): number => {
  const overhead = 100;
  const own = Object.entries(row).reduce((sum, [name, value]) => sum + name.length + weightOf(value), overhead);
  const keys = weightOf(row.pk) + weightOf(row.sk) + overhead;
  const due = row.duePk === undefined ? 0 : keys + weightOf(row.duePk) + weightOf(row.dueSk);
  return own + due + (row.listPk === undefined ? 0 : own);
};

export const bytesOfAll = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + bytesOf(row), 0);
