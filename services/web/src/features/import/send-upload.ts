import { maxUploadBytes } from '@waymark/contracts';
import type { Api } from '../../api/create-api.ts';

/** A file that was chosen or dropped, or cells that were pasted, made into one. */
export type Upload = { readonly source: 'file' | 'paste'; readonly file: File };

export type UploadFault = { readonly title: string; readonly detail: string; readonly mayHelp: boolean };

export type UploadResult =
  | { readonly ok: true; readonly importId: string }
  | { readonly ok: false; readonly fault: UploadFault };

export type UploadDeps = { readonly api: Pick<Api, 'call'>; readonly fetch: typeof globalThis.fetch };

const fault = (title: string, detail: string, mayHelp: boolean): UploadResult => ({
  ok: false,
  fault: { title, detail, mayHelp },
});

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const notArrived = () =>
  fault(
    'The file did not arrive',
    'The connection was lost on the way. The file is still here, and nothing was written: send it again.',
    true,
  );

/** The store takes the fields as it gave them, and the file after them all. */
const formOf = (fields: Readonly<Record<string, string>>, file: File): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
};

/** Cells from the clipboard as a file of their own: they are sent at once, and kept nowhere else. */
export const uploadOfRows = (text: string): Upload => ({
  source: 'paste',
  file: new File([text], 'Pasted rows', { type: 'text/tab-separated-values' }),
});

/** Sends a file to be read. Nothing of it is written to any child's file; a file that is too large is not sent at all. */
export const sendUpload = async (
  { api, fetch }: UploadDeps,
  { schoolId, upload }: { readonly schoolId: string; readonly upload: Upload },
): Promise<UploadResult> => {
  const { source, file } = upload;
  if (file.size > maxUploadBytes) {
    const detail = `It has ${megabytes(file.size)}, and ${megabytes(maxUploadBytes)} is the most. Take out pictures and other sheets, or save it as CSV.`;
    return fault('The file is too large', detail, false);
  }
  if (file.size === 0) return fault('The file is empty', 'Choose the file that has the rows in it.', false);
  const begun = await api.call('startImport', {
    params: { schoolId },
    body: { source, fileName: file.name.slice(-200), size: file.size },
  });
  if (!begun.ok) {
    const { status, title, detail } = begun.problem;
    return status === 0 ? notArrived() : fault(title, detail, status >= 500);
  }
  const { url, fields } = begun.data.upload;
  try {
    const answer = await fetch(url, { method: 'POST', body: formOf(fields, file) });
    return answer.ok ? { ok: true, importId: begun.data.import.id } : notArrived();
  } catch {
    return notArrived();
  }
};
