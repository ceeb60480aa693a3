import { maxUploadBytes } from '@waymark/contracts';
import type { Import } from '@waymark/domain';
import type { Call, Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import type { ImportDeps } from './deps.ts';
import { importAudit } from './import-audit.ts';
import { createImportBlobs } from './import-blobs.ts';

const newImport = (call: Call<'startImport'>, id: Import['id'], schoolId: Import['schoolId']): Import => ({
  id,
  schoolId,
  kind: null,
  source: call.body.source,
  fileName: call.body.fileName,
  state: 'uploaded',
  startedBy: call.caller.staff.id,
  startedAt: call.now,
  counts: null,
  progress: null,
  finishedAt: null,
  version: 1,
});

/** Begins an import and says where the browser may send the file. */
export const startImport = ({ blobs, ids }: ImportDeps): Handler<'startImport'> =>
  onSchool(async (call, { school }) => {
    const row = newImport(call, ids.import(), school.row.id);
    const form = await createImportBlobs(blobs, call.caller.trustId).presign(row.id, maxUploadBytes);
    if (!(await call.stores.imports.create(row, [importAudit('import-started', row, call)]))) {
      throw new Error('An import with this id is there already. Nothing was written; send the request again.');
    }
    return { ok: true, data: { import: row, upload: { url: form.url, fields: { ...form.fields } } } };
  });
