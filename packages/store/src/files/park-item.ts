import { type CalendarDate, type SchoolId, schoolIdSchema, type Task } from '@waymark/domain';
import type { AuditEntry } from '../audit/audit-entry.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import { indexAttributes } from '../rows/index-entries.ts';
import { taskRow } from '../rows/row-kinds.ts';
import { fileKeys, type Key, type TenantKeys } from '../table/keys.ts';
import type { ListSubject } from '../table/subject-of-key.ts';
import type { TenantDeps } from './file-store.ts';

export interface ParkInput {
  readonly subject: ListSubject;
  /** The sort key of the item that is due. */
  readonly sk: string;
  /** What a person is asked to do about it. */
  readonly task: Task;
  readonly today: CalendarDate;
  readonly audit: readonly AuditEntry[];
}

export interface ParkingStore {
  /**
   * Takes an item out of `due` and opens a task instead, in one transaction that reads no row of the file by its schema:
   * for a file that cannot be read. False where the item is no longer due or the task is there already.
   */
  park(input: ParkInput): Promise<boolean>;
}

/** Whose list the task stands on: the child's school, as far as her row says one. */
const schoolOf = (head: Readonly<Record<string, unknown>> | null): SchoolId | null =>
  schoolIdSchema.safeParse(head?.schoolId).data ?? null;

interface Party {
  readonly pk: string;
  readonly headSk: string;
  readonly id: string;
  /** Left out: the child's row says it. */
  readonly school?: SchoolId | null;
}

const partyOf = (subject: ListSubject, keys: TenantKeys): Party => {
  switch (subject.kind) {
    case 'pupil':
      return { pk: keys.pupilPk(subject.pupilId), headSk: fileKeys.pupil, id: subject.pupilId };
    case 'staff':
      return { pk: keys.staffPk(subject.staffId), headSk: fileKeys.head, id: subject.staffId, school: null };
    case 'school':
      return {
        ...{ pk: keys.dutyPk(subject.schoolId), headSk: fileKeys.head, id: subject.schoolId },
        school: subject.schoolId,
      };
  }
};

const undue = (TableName: string, key: Key, isHead: boolean): Write<'item'> => ({
  tag: 'item',
  item: {
    Update: {
      TableName,
      Key: { ...key },
      UpdateExpression: `REMOVE duePk, dueSk, #next${isHead ? ' ADD fileVersion :one' : ''}`,
      ConditionExpression: 'attribute_exists(duePk)',
      ExpressionAttributeNames: { '#next': 'next' },
      ...(isHead && { ExpressionAttributeValues: { ':one': 1 } }),
    },
  },
});

/** Every change of a file counts its version, this one too. */
const counted = (TableName: string, key: Key): Write<'item'> => ({
  tag: 'item',
  item: {
    Update: {
      TableName,
      Key: { ...key },
      UpdateExpression: 'ADD fileVersion :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': 1 },
    },
  },
});

export const createParkingStore = (deps: TenantDeps): ParkingStore => ({
  park: async ({ subject, sk, task, today, audit }) => {
    const { table, keys, shards } = deps;
    const party = partyOf(subject, keys);
    const { pk } = party;
    const head = { pk, sk: party.headSk };
    const school = party.school === undefined ? schoolOf(await table.get(head, { consistent: true })) : party.school;
    const row = taskRow(task, { school, subject: party.id });
    const key = { pk, sk: row.sk };
    const lost = await table.transact([
      undue(table.tableName, { pk, sk }, sk === head.sk),
      ...(sk === head.sk ? [] : [counted(table.tableName, head)]),
      writesTo(table.tableName).create('item', key, {
        ...row.facts,
        ...indexAttributes(key, row.entries, { keys, shards, today }),
      }),
      ...auditWrites(table.tableName, keys, audit),
    ]);
    return lost.length === 0;
  },
});
