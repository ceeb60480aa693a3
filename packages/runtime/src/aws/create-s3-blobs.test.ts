import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createS3Blobs } from './create-s3-blobs.ts';

const kept = new Map<string, Buffer>();
const signers: string[] = [];
let mayList = true;
const noSuchKey = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No.</Message></Error>';
const accessDenied = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>No.</Message></Error>';
const listOf = (keys: readonly string[]) =>
  `<?xml version="1.0"?><ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}</ListBucketResult>`;
const server = createServer((request, response) => {
  signers.push(/Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? '');
  const prefix = new URL(request.url ?? '', 'http://s3').searchParams.get('prefix');
  if (prefix !== null) {
    const keys = [...kept.keys()].map((path) => path.replace('/waymark/', '')).filter((key) => key.startsWith(prefix));
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(listOf(keys));
    return;
  }
  const path = (request.url ?? '').split('?')[0] ?? '';
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'PUT') kept.set(path, Buffer.concat(chunks));
    if (request.method === 'DELETE') kept.delete(path);
    const found = kept.get(path);
    const missing = request.method === 'GET' && found === undefined;
    response.writeHead(missing ? (mayList ? 404 : 403) : 200, missing ? { 'content-type': 'application/xml' } : {});
    response.end(missing ? (mayList ? noSuchKey : accessDenied) : request.method === 'GET' ? found : undefined);
  });
});

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const blobs = (assume?: Parameters<typeof createS3Blobs>[0]['assume']) =>
  createS3Blobs({
    ...(assume && { assume }),
    region: 'eu-west-2',
    bucket: 'waymark',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });

test('what is put is got, and what is deleted or was never put is null', async () => {
  const { put, get, delete: remove } = blobs();
  expect(await get('messages/t/n.json')).toBeNull();
  await put('messages/t/n.json', Buffer.from('{"to":1}'), 'application/json');
  const got = await get('messages/t/n.json');
  expect(Buffer.from(got ?? []).toString('utf8')).toContain('{"to":1}');
  await remove('messages/t/n.json');
  expect(await get('messages/t/n.json')).toBeNull();
});

test('an upload form is for one key, a size at most and a quarter of an hour', async () => {
  const before = Date.now();
  const { url, fields } = await blobs().presignUpload('imports/t/i', { maxBytes: 5_000_000 });
  expect(url).toContain('/waymark');
  expect(fields.key).toBe('imports/t/i');
  const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString('utf8'));
  expect(policy.conditions).toContainEqual(['content-length-range', 0, 5_000_000]);
  const minutes = (Date.parse(policy.expiration) - before) / 60_000;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThan(16);
});

test("a trust's files are reached under that trust's session, and what is nobody's under the service's own", async () => {
  const trust = '01K00000000000000000000001';
  const { put, get } = blobs(async (trustId) => ({
    accessKeyId: `of-${trustId}`,
    secretAccessKey: 's',
    sessionToken: 't',
    expiration: new Date('2099-01-01T00:00:00Z'),
  }));
  signers.length = 0;
  await put(`messages/${trust}/n.json`, Buffer.from('{}'), 'application/json');
  await get('canary/seen.json');
  expect(signers).toEqual([`of-${trust}`, 'local']);
});

test('without a session for its trust, a file is not reached under wider rights', async () => {
  const { get } = blobs(() => Promise.reject(new Error('AccessDenied')));
  signers.length = 0;
  await expect(get('messages/01K00000000000000000000001/n.json')).rejects.toThrow('AccessDenied');
  expect(signers).toEqual([]);
});

test('a file that is not there is null to whoever may list its folder alone', async () => {
  mayList = false;
  expect(await blobs().get('messages/t/none.json')).toBeNull();
  mayList = true;
});
