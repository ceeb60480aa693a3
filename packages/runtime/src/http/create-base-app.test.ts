import { instant } from '@waymark/domain';
import { describe, expect, test } from 'vitest';
import { createLogger } from '../log/index.ts';
import { createBaseApp } from './create-base-app.ts';
import { httpEvents } from './events.ts';
import { problemResponse } from './problem-response.ts';

const build = ({ originSecret = null as string | null } = {}) => {
  const lines: Record<string, unknown>[] = [];
  const clock = { real: () => instant('2026-11-23T08:00:00.000Z') };
  const log = createLogger(httpEvents, { clock, write: (line) => lines.push(JSON.parse(line)) });
  let count = 0;
  const ids = {
    request: () => {
      count += 1;
      return `req-${count}`;
    },
  };
  const app = createBaseApp({ clock, ids, log, originSecret, maxBodyBytes: 100, refuse: problemResponse });
  app.get('/fine', (c) => c.json({ fine: true }));
  app.get('/children/:name', () => {
    throw new Error('Ruth Adeyemi could not be read');
  });
  app.post('/fine', async (c) => c.text(await c.req.text()));
  return { app, lines };
};

describe('every answer', () => {
  test('carries its number and the headers that keep it from being sniffed, framed or referred', async () => {
    const response = await build().app.request('/fine', { headers: { 'x-request-id': 'mine' } });
    expect(response.headers.get('x-request-id')).toBe('req-1');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('strict-transport-security')).not.toBeNull();
  });

  test('is one log line that names no address', async () => {
    const { app, lines } = build();
    await app.request('/fine?name=Ruth');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ code: 'REQUEST_ANSWERED', status: 200, requestId: 'req-1' });
    expect(JSON.stringify(lines)).not.toContain('Ruth');
  });
});

describe('a refusal is a problem', () => {
  test('where there is nothing', async () => {
    const response = await build().app.request('/nowhere');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, requestId: 'req-1', faults: [] });
  });

  test('where a fault of ours was thrown, of which neither answer nor log says more than where', async () => {
    const { app, lines } = build();
    const response = await app.request('/children/Ruth');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('Ruth');
    expect(lines.map(({ code }) => code)).toEqual(['REQUEST_FAILED', 'REQUEST_ANSWERED']);
    expect(JSON.stringify(lines)).not.toContain('Ruth');
  });

  test('where the body is larger than the limit, and not at the limit', async () => {
    const { app } = build();
    const post = (length: number) => app.request('/fine', { method: 'POST', body: 'x'.repeat(length) });
    expect((await post(100)).status).toBe(200);
    expect((await post(101)).status).toBe(413);
  });
});

describe('where CloudFront stands in front', () => {
  const request = (headers: Record<string, string>) =>
    build({ originSecret: 'a secret' }).app.request('/fine', { headers });

  test('whoever goes round it finds nothing', async () => {
    expect((await request({})).status).toBe(404);
    expect((await request({ 'x-origin-secret': 'a guess' })).status).toBe(404);
    expect((await request({ 'x-origin-secret': 'a secret' })).status).toBe(200);
  });
});
