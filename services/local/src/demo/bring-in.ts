import type { Client } from '@waymark/contracts/client';
import type { ImportId, SchoolId } from '@waymark/domain';
import type { DemoFile } from './demo-trust.ts';

export interface BringInDeps {
  readonly call: Client;
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const refusedBy = (
  what: string,
  { title, detail, faults }: { title: string; detail: string; faults: readonly { path: string; message: string }[] },
): Error =>
  new Error(
    `The demo's ${what} was refused: ${title}. ${detail} ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
  );

const upload = async (
  form: { url: string; fields: Record<string, string> },
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<void> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  body.append('file', new Blob([file.bytes]), file.name);
  const answer = await fetch(form.url, { method: 'POST', body });
  if (!answer.ok) throw new Error(`The demo's ${file.name} could not be uploaded (${answer.status}).`);
};

/** Waits until an import has been written whole. Throws where it failed. */
export const awaitCommit = async ({ call, pause }: BringInDeps, importId: ImportId): Promise<void> => {
  for (;;) {
    const seen = await call('getImport', { params: { importId } });
    if (!seen.ok) throw refusedBy('import', seen.problem);
    const { state } = seen.data.import;
    if (state === 'committed') return;
    if (state !== 'committing')
      throw new Error(`A demo import is ${state} and not committed. Delete the data folder and start again.`);
    await pause(250);
  }
};

/** Uploads, checks and commits one export as a person would, answering what it asks. Gives the import's id before it ends. */
export const bringIn = async (deps: BringInDeps, demo: DemoFile, schoolId: SchoolId): Promise<ImportId> => {
  const { call } = deps;
  const bytes = await deps.read(demo.file);
  const started = await call('startImport', {
    params: { schoolId },
    body: { source: 'file', fileName: demo.file, size: bytes.byteLength },
  });
  if (!started.ok) throw refusedBy(demo.file, started.problem);
  const importId = started.data.import.id;
  await upload(started.data.upload, { name: demo.file, bytes });
  const checked = await call('checkImport', { params: { importId }, body: { kind: demo.kind, answers: demo.answers } });
  if (!checked.ok) throw refusedBy(demo.file, checked.problem);
  if (checked.data.problem !== null)
    throw new Error(`The demo's ${demo.file} cannot be read: ${checked.data.problem.detail}`);
  const begun = await call('commitImport', { params: { importId }, body: {} });
  if (!begun.ok) throw refusedBy(demo.file, begun.problem);
  return importId;
};
