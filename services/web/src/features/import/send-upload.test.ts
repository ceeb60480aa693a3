import { importSchema } from '@waymark/domain';
import { expect, it } from 'vitest';
import type { Api } from '../../api/create-api.ts';
import { sendUpload, uploadOfRows } from './send-upload.ts';

const id = '01K0000000000000000000000A';
const started = importSchema.parse({
  ...{ id, schoolId: id, startedBy: id, kind: null, source: 'paste', fileName: 'Pasted rows', state: 'uploaded' },
  ...{ startedAt: '2026-11-23T09:00:00.000Z', counts: null, progress: null, finishedAt: null, version: 1 },
});
const upload = { url: 'https://files.example.org/', fields: { key: 'k', policy: 'p' } };

const setUp = (answer: () => Promise<Response>) => {
  const calls: string[] = [];
  const forms: unknown[] = [];
  const call = (async (route: string) => {
    calls.push(route);
    return { ok: true, data: { import: started, upload } };
  }) as unknown as Api['call'];
  const fetch = async (_url: unknown, init?: RequestInit) => {
    forms.push(init?.body);
    return answer();
  };
  return { calls, forms, deps: { api: { call }, fetch } };
};

it('sends the fields as they were given and the file last', async () => {
  const { deps, forms } = setUp(async () => new Response(null, { status: 204 }));
  const result = await sendUpload(deps, { schoolId: id, upload: uploadOfRows('Name\tYear\nSam\t4\n') });
  expect(result).toEqual({ ok: true, importId: id });
  expect([...(forms[0] as FormData).keys()]).toEqual(['key', 'policy', 'file']);
});

it('refuses a file that is too large before anything is sent', async () => {
  const { deps, calls } = setUp(async () => new Response(null, { status: 204 }));
  const file = new File([new Uint8Array(5_000_001)], 'pupils.xlsx');
  const result = await sendUpload(deps, { schoolId: id, upload: { source: 'file', file } });
  expect(result).toMatchObject({ ok: false, fault: { title: 'The file is too large', mayHelp: false } });
  expect(calls).toEqual([]);
});

it('takes a file of exactly the largest size', async () => {
  const { deps } = setUp(async () => new Response(null, { status: 204 }));
  const file = new File([new Uint8Array(5_000_000)], 'pupils.xlsx');
  expect(await sendUpload(deps, { schoolId: id, upload: { source: 'file', file } })).toMatchObject({ ok: true });
});

it('offers to send it again when the connection is lost on the way, or the store does not keep it', async () => {
  const lost = setUp(() => Promise.reject(new TypeError('Failed to fetch')));
  const refused = setUp(async () => new Response(null, { status: 403 }));
  for (const { deps } of [lost, refused]) {
    const result = await sendUpload(deps, { schoolId: id, upload: uploadOfRows('Name\nSam\n') });
    expect(result).toMatchObject({ ok: false, fault: { title: 'The file did not arrive', mayHelp: true } });
  }
});
