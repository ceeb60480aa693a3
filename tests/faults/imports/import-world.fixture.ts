import { readFileSync } from 'node:fs';
import type { ImportRow, ImportSettling, ImportView } from '@waymark/contracts';
import { type CalendarDate, date, type Import, instant, type Staff } from '@waymark/domain';
import { createIds } from '@waymark/runtime';
import type { Stores } from '@waymark/store';
import { aSchool, aSenco, aStaffFile, newId } from '@waymark/test-kit';
import { createImportHandlers } from '../../../services/api/src/features/imports/index.ts';
import type { Call, CalledRecord } from '../../../services/api/src/pipeline/call.ts';
import type { TasksDeps, TimeLeft } from '../../../services/tasks/src/deps.ts';
import { handleTask } from '../../../services/tasks/src/handle-task.ts';

const demo = new URL('../../../services/local/demo-data/harbour-trust/', import.meta.url);

/** One of the exports of the invented trust, byte for byte. */
const demoFile = (name: string): Uint8Array => readFileSync(new URL(name, demo));

export const today: CalendarDate = date('2026-11-22');

/** Blobs in memory. `get` and `put` may be spoiled by a test. */
const memoryBlobs = () => {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
    get: async (key: string) => kept.get(key) ?? null,
    delete: async (key: string) => void kept.delete(key),
    presignUpload: async (key: string) => ({ url: 'http://127.0.0.1/upload', fields: { key } }),
  };
};

interface Sent {
  readonly body: unknown;
}

/** A trust with one school and its SENCO on the emulator, with the api's import handlers and the tasks that they send. */
export const importWorld = async (stores: Stores) => {
  const trustId = newId.trust();
  const tenant = stores.forTenant(trustId);
  const school = aSchool();
  const trustAdmin = { role: 'trust-admin' as const, scope: { kind: 'trust' as const } };
  const staff: Staff = aSenco({
    name: 'Harriet Osei',
    grants: [{ role: 'senco', scope: { kind: 'school', schoolId: school.id } }, trustAdmin],
  });
  const put = await tenant.schools.put({ row: school, expect: null, audit: [] });
  if (!put.ok) throw new Error('the school could not be made');
  await tenant.staffFiles.commit({ before: null, after: aStaffFile({ staff }), today, audit: [] });
  const blobs = memoryBlobs();
  const queued: Sent[] = [];
  const queue = { send: async (_: string, messages: readonly Sent[]) => void queued.push(...messages) };
  let ticks = Date.parse('2026-11-22T09:00:00.000Z');
  const now = () => {
    ticks += 1;
    return instant(new Date(ticks).toISOString());
  };
  const clock = { now, real: () => instant(new Date().toISOString()), today: () => today };
  const ids = createIds({ clock });
  const handlers = createImportHandlers({ blobs, queue, ids });
  const tasks: TasksDeps = { stores, blobs, queue, clock, ids };

  const call = (record: CalledRecord, body: unknown, query: unknown): Call<never> =>
    ({
      ...{ caller: { trustId, staff }, stores: tenant, record, body, query, expect: null },
      ...{ params: {}, requestId: ids.request(), today, now: now(), keep: () => ({}), may: () => true },
    }) as never;

  const importCall = async (id: Import['id'], body: unknown = {}, query: unknown = {}) => {
    const row = await tenant.imports.load(id);
    return call({ kind: 'import', import: row! }, body, query);
  };

  const answered = <T>(answer: { ok: true; data: T } | { ok: false; reason: string; detail?: string }): T => {
    if (!answer.ok) throw new Error(`${answer.reason}: ${answer.detail ?? ''}`);
    return answer.data;
  };

  /** Hands out what is queued, as the queue does: what fails stays there. */
  const work = async (timeLeft: TimeLeft = () => true, deps: TasksDeps = tasks): Promise<void> => {
    for (const message of [...queued]) {
      await handleTask(deps, message.body as never, timeLeft);
      queued.splice(queued.indexOf(message), 1);
    }
    if (queued.length > 0) await work();
  };

  const start = async (
    bytes: Uint8Array,
    fileName: string,
    source: 'file' | 'paste' = 'file',
  ): Promise<Import['id']> => {
    const school$ = (await tenant.schools.get(school.id))!;
    const body = { source, fileName, size: bytes.length };
    const begun = answered<unknown>(
      await handlers.startImport(call({ kind: 'school', school: school$ }, body, {})),
    ) as {
      import: Import;
      upload: { fields: { key: string } };
    };
    blobs.kept.set(begun.upload.fields.key, bytes);
    return begun.import.id;
  };

  const check = async (id: Import['id'], settled: ImportSettling = {}): Promise<ImportView> =>
    answered(await handlers.checkImport(await importCall(id, settled))) as ImportView;

  /** The check as somebody else would be answered. */
  const checkAs = async (someone: Staff, id: Import['id'], settling: ImportSettling = {}) => {
    const asked = await importCall(id, settling);
    return handlers.checkImport({ ...(asked as object), caller: { trustId, staff: someone } } as never);
  };

  const rows = async (id: Import['id'], query: object = {}): Promise<ImportRow[]> => {
    const data = answered(
      await handlers.getImportRows(await importCall(id, undefined, { offset: 0, limit: 5000, ...query })),
    );
    return (data as { rows: ImportRow[] }).rows;
  };

  const view = async (id: Import['id']): Promise<ImportView> =>
    answered(await handlers.getImport(await importCall(id))) as ImportView;

  const ask = async (what: 'commitImport' | 'undoImport', id: Import['id']) => handlers[what](await importCall(id));

  const commit = async (id: Import['id']): Promise<ImportView> => {
    answered(await ask('commitImport', id));
    await work();
    return view(id);
  };

  const undo = async (id: Import['id']): Promise<ImportView> => {
    answered(await ask('undoImport', id));
    await work();
    return view(id);
  };

  /** Uploads, checks and commits a file of the demo. */
  const importFile = async (name: string, settled: ImportSettling = {}) => {
    const id = await start(demoFile(name), name);
    const checked = await check(id, settled);
    return { id, checked, committed: await commit(id) };
  };

  /** Everything the trust's children are, in an order of their own. */
  const everyFile = async () => {
    const roll = await tenant.roll.all(school.id);
    return Promise.all(roll.map(async ({ pupilId }) => (await tenant.files.load(pupilId))!.file));
  };

  return {
    ...{ trustId, tenant, school, staff, blobs, queued, tasks, handlers, ids, clock },
    ...{ start, check, checkAs, rows, view, ask, commit, undo, work, importFile, everyFile },
  };
};
export type ImportWorld = Awaited<ReturnType<typeof importWorld>>;
