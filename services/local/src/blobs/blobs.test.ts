import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PresignedUpload } from './blob-port.ts';
import { createBlobApp } from './create-blob-app.ts';
import { createFolderBlobs } from './create-folder-blobs.ts';

const key = 'uploads/01JD0000000000000000000000/roll.csv';
const minute = 60_000;
let now = 0;
let folder = '';

beforeEach(() => {
  now = Date.parse('2026-11-23T09:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'waymark-blobs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function stack() {
  const deps = { folder, secret: 'a secret', uploadUrl: 'http://127.0.0.1/uploads', now: () => now };
  const blobs = createFolderBlobs(deps);
  const app = createBlobApp({ blobs, secret: deps.secret, now: deps.now });
  const post = async (upload: PresignedUpload, bytes: number, spoiled: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [field, value] of Object.entries({ ...upload.fields, ...spoiled })) body.append(field, value);
    body.append('file', new Blob([new Uint8Array(bytes)]), 'roll.csv');
    const response = await app.request('/', { method: 'POST', body });
    return { status: response.status, body: await response.text() };
  };
  return { app, blobs, post };
}

test('what is put is got, with its type, by a later start too, until it is deleted', async () => {
  await stack().blobs.put(key, new Uint8Array([0, 255, 10]), 'application/pdf');
  const { blobs } = stack();
  const kept = await blobs.getWithType(key);
  expect([...(kept?.bytes ?? [])]).toEqual([0, 255, 10]);
  expect(kept?.contentType).toBe('application/pdf');
  await blobs.delete(key);
  await blobs.delete(key);
  expect(await blobs.get(key)).toBeNull();
});

test('a key and a longer key under it are two files, as in S3', async () => {
  const { blobs } = stack();
  await blobs.put('a', new Uint8Array([1]), 'text/plain');
  await blobs.put('a/b', new Uint8Array([2]), 'text/plain');
  expect([...((await blobs.get('a')) ?? [])]).toEqual([1]);
});

test('a key that could leave the folder is refused, in every operation', async () => {
  const { blobs } = stack();
  for (const bad of [
    '../x',
    'a/../../x',
    '/etc/passwd',
    '',
    'a//b',
    'a\\..\\b',
    '.hidden',
    'a/.',
    `a\0`,
    'x'.repeat(513),
  ]) {
    await expect(blobs.get(bad)).rejects.toThrow(RangeError);
    await expect(blobs.put(bad, new Uint8Array(), 'text/plain')).rejects.toThrow(RangeError);
    await expect(blobs.delete(bad)).rejects.toThrow(RangeError);
    await expect(blobs.presignUpload(bad, { maxBytes: 1 })).rejects.toThrow(RangeError);
  }
});

test('a signed form is taken, up to and including its limit', async () => {
  const { blobs, post } = stack();
  const upload = await blobs.presignUpload(key, { maxBytes: 1000, contentType: 'text/csv' });
  expect(upload.url).toBe('http://127.0.0.1/uploads');
  expect((await post(upload, 1000)).status).toBe(204);
  expect(await blobs.getWithType(key)).toMatchObject({ contentType: 'text/csv', bytes: { length: 1000 } });
});

test('one byte more is refused and nothing is kept', async () => {
  const { blobs, post } = stack();
  const answer = await post(await blobs.presignUpload(key, { maxBytes: 1000 }), 1001);
  expect(answer.status).toBe(400);
  expect(answer.body).toContain('<Code>EntityTooLarge</Code>');
  expect(await blobs.get(key)).toBeNull();
});

test('a form is good for fifteen minutes and no longer', async () => {
  const { blobs, post } = stack();
  const upload = await blobs.presignUpload(key, { maxBytes: 1000 });
  now += 15 * minute - 1;
  expect((await post(upload, 1)).status).toBe(204);
  now += 1;
  expect(await post(upload, 1)).toMatchObject({ status: 403, body: expect.stringContaining('Policy expired') });
});

test('another key, another type, another policy or another signature is refused', async () => {
  const { blobs, post } = stack();
  const upload = await blobs.presignUpload(key, { maxBytes: 10, contentType: 'text/csv' });
  const larger = await blobs.presignUpload('else', { maxBytes: 9999 });
  expect((await post(upload, 1, { key: 'uploads/other' })).status).toBe(403);
  expect((await post(upload, 1, { 'Content-Type': 'text/html' })).status).toBe(403);
  expect((await post(upload, 1, { policy: larger.fields.policy ?? '' })).status).toBe(403);
  expect((await post(upload, 1, { 'x-amz-signature': 'ab' })).status).toBe(403);
  expect((await post({ url: '', fields: { key } }, 1)).status).toBe(403);
});

test('a form without a file is refused', async () => {
  const { app } = stack();
  const body = new FormData();
  body.append('key', key);
  expect((await app.request('/', { method: 'POST', body })).status).toBe(400);
});
