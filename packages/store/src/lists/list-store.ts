import {
  type CalendarDate,
  type Import,
  importSchema,
  type Meeting,
  meetingSchema,
  type Notice,
  noticeSchema,
  type SchoolId,
  type StoredDeadline,
  storedDeadlineSchema,
  type Task,
  taskSchema,
} from '@waymark/domain';
import type { Cursor } from '../client/cursor.ts';
import type { Page, TableClient } from '../client/table-client.ts';
import { type Decode, decoder, type Item, keyOf } from '../rows/codec.ts';
import { StoredRowInvalid } from '../rows/stored-row-invalid.ts';
import type { ListKind, TenantKeys } from '../table/keys.ts';
import { type ListSubject, ownerOfPk } from '../table/subject-of-key.ts';

export interface ListQuery {
  /** null: what belongs to staff of the trust who hold no grant for one school. */
  readonly schoolId: SchoolId | null;
  /** First and last day, both included; open where absent. */
  readonly from?: CalendarDate;
  readonly upTo?: CalendarDate;
  readonly cursor?: Cursor | null;
  readonly limit?: number;
}

/** A row with the child or member of staff whose file it is in, or the school whose own it is. */
export interface Listed<T> {
  readonly subject: ListSubject;
  readonly row: T;
}

/** A school's lists, earliest first (imports latest first), perhaps a second old. */
export interface ListStore {
  /** Deadlines still open or missed, by the day they are due. */
  deadlines(query: ListQuery): Promise<Page<Listed<StoredDeadline>>>;
  /** Deadlines that were met, in time or late, by the day they were. */
  ended(query: ListQuery): Promise<Page<Listed<StoredDeadline>>>;
  /** Meetings still planned, by their day. */
  meetings(query: ListQuery): Promise<Page<Listed<Meeting>>>;
  /** Open tasks, by the day they are due. */
  tasks(query: ListQuery): Promise<Page<Listed<Task>>>;
  /** Messages about which a person must decide, by the moment they would have left. */
  held(query: ListQuery): Promise<Page<Listed<Notice>>>;
  imports(query: ListQuery): Promise<Page<Import>>;
}

const subjectOf = (item: Item): ListSubject => {
  const found = ownerOfPk(keyOf(item).pk);
  if (found === null || found.owner.kind === 'recompute') {
    throw new StoredRowInvalid(keyOf(item), 'it is on a list but in no file');
  }
  return found.owner;
};

const listed =
  <T>(decode: Decode<T>) =>
  (item: Item): Listed<T> => ({ subject: subjectOf(item), row: decode(item) });

const readDeadline = listed(decoder(storedDeadlineSchema));
const readMeeting = listed(decoder(meetingSchema));
const readTask = listed(decoder(taskSchema));
const readNotice = listed(decoder(noticeSchema));
const readImport = decoder(importSchema);

export const createListStore = (table: TableClient, keys: TenantKeys): ListStore => {
  const list =
    <T>(kind: ListKind, read: (item: Item) => T, descending = false) =>
    async ({ schoolId, from, upTo, cursor = null, limit = 100 }: ListQuery): Promise<Page<T>> => {
      // '~' sorts after every '#': the whole of the last day is included.
      const sk = { from: from ?? '0', to: `${upTo ?? ''}~` };
      const page = await table.query({ index: 'list', pk: keys.listPk(schoolId, kind), sk, cursor, limit, descending });
      return { rows: page.rows.map(read), cursor: page.cursor };
    };

  return {
    deadlines: list('DEADLINES', readDeadline),
    ended: list('ENDED', readDeadline),
    meetings: list('MEETINGS', readMeeting),
    tasks: list('TASKS', readTask),
    held: list('HELD', readNotice),
    imports: list('IMPORTS', readImport, true),
  };
};
