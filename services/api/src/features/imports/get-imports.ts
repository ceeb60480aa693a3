import type { Handler } from '../../pipeline/call.ts';
import { onImport, onSchool } from '../../pipeline/on-record.ts';
import type { ImportDeps } from './deps.ts';
import { createImportBlobs } from './import-blobs.ts';
import { importView } from './import-view.ts';

/** A school's imports, the newest first. */
export const getImports = (): Handler<'getImports'> =>
  onSchool(async ({ stores }, { school }) => {
    const page = await stores.lists.imports({ schoolId: school.row.id });
    return { ok: true, data: { imports: [...page.rows] } };
  });

/** How an import stands, with its progress. */
export const getImport = ({ blobs }: ImportDeps): Handler<'getImport'> =>
  onImport(async (call, { import: row }) => ({
    ok: true,
    data: await importView(call, createImportBlobs(blobs, call.caller.trustId), row),
  }));
