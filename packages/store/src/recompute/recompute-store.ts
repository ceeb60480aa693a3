import type { CalendarDate, ImportId } from '@waymark/domain';
import type { Write } from '../client/table-client.ts';
import { writesTo } from '../client/writes.ts';
import type { TenantDeps } from '../files/file-store.ts';
import { decoder, encode, type Item } from '../rows/codec.ts';
import { indexAttributes } from '../rows/index-entries.ts';
import { type Recompute, recomputeSchema } from './recompute-row.ts';

interface RecomputeChange {
  readonly before: Recompute;
  readonly after: Recompute;
  readonly today: CalendarDate;
}

export interface RecomputeStore {
  load(id: ImportId): Promise<Recompute | null>;
  /** Owes a recomputation that no fact of the table began: a new rule version, a rebuild. */
  create(recompute: Recompute, today: CalendarDate): Promise<boolean>;
  /** Moves one on; false where somebody else has meanwhile. The store counts the version. */
  change(change: RecomputeChange): Promise<boolean>;
}

const decode = decoder(recomputeSchema);

const attributesOf = ({ keys, shards }: TenantDeps, row: Recompute, today: CalendarDate): Item => ({
  ...encode(row),
  ...indexAttributes(keys.recompute(row.id), row.next === null ? {} : { due: row.next }, { keys, shards, today }),
});

/** A recomputation as a write of the transaction that changes the fact behind it, so that none is forgotten. */
export const recomputeWrite = (deps: TenantDeps, row: Recompute, today: CalendarDate): Write<'file'> =>
  writesTo(deps.table.tableName).create('file', deps.keys.recompute(row.id), attributesOf(deps, row, today));

export const createRecomputeStore = (deps: TenantDeps): RecomputeStore => ({
  load: async (id) => {
    const item = await deps.table.get(deps.keys.recompute(id), { consistent: true });
    return item === null ? null : decode(item);
  },
  create: async (row, today) => (await deps.table.transact([recomputeWrite(deps, row, today)])).length === 0,
  change: async ({ before, after, today }) => {
    const next = { ...after, version: before.version + 1 };
    const expected = { attribute: 'version', value: before.version };
    const lost = await deps.table.transact([
      writesTo(deps.table.tableName).replace(
        'file',
        deps.keys.recompute(before.id),
        attributesOf(deps, next, today),
        expected,
      ),
    ]);
    return lost.length === 0;
  },
});
