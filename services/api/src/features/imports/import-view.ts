import type { ImportView } from '@waymark/contracts';
import { displayName, type Import } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import type { Call } from '../../pipeline/call.ts';
import type { ImportBlobs } from './import-blobs.ts';
import { kindList } from './table-view.ts';
import { kindsFor } from './trust-kinds.ts';

/** What there is to show of an import before it was checked. */
const unread: Omit<ImportView, 'import' | 'kept'> = {
  problem: null,
  table: null,
  kinds: kindList,
  columns: [],
  fields: [],
  words: [],
  questions: [],
  settled: {},
  groups: [],
};

const keptOf = async (stores: TenantStores, blobs: ImportBlobs, row: Import): Promise<ImportView['kept']> => {
  const kept = row.state === 'undone' ? await blobs.kept(row.id) : [];
  if (kept.length === 0) return [];
  const names = new Map(
    (await stores.roll.all(row.schoolId)).map((child) => [String(child.pupilId), displayName(child)]),
  );
  return kept.map(({ pupilId, name, because }) => ({
    pupilId,
    name: name ?? names.get(pupilId) ?? 'A child who has left',
    because,
  }));
};

type Asked = Pick<Call<'getImport'>, 'stores' | 'caller'>;

/** An import as far as it has come, offering the kinds that who asks may import. */
export const importView = async ({ stores, caller }: Asked, blobs: ImportBlobs, row: Import): Promise<ImportView> => {
  const check = await blobs.check(row.id);
  const mine: readonly string[] = kindsFor(caller.staff.grants);
  const kinds = kindList.filter(({ id }) => mine.includes(id));
  return { ...(check?.view ?? unread), kinds, import: row, kept: await keptOf(stores, blobs, row) };
};
