import { newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, type Who } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const duties = (who: Who = 'senco') => api.call(who, 'GET', `/v1/schools/${api.school.id}/duties`);
const say = (kind: string, publishedOn: string | null, ifMatch?: number, over: object = {}, who: Who = 'senco') =>
  api.call(who, 'PUT', `/v1/schools/${api.school.id}/documents/${kind}`, {
    body: { publishedOn, publishedAt: null, ownerId: null, ...over },
    ...(ifMatch === undefined ? {} : { ifMatch }),
  });

describe('what a school itself must publish', () => {
  test('lists every document, known of or not, and no deadline until something is said', async () => {
    const { status, etag, json } = await duties('head');
    expect([status, etag]).toEqual([200, '"0"']);
    expect(json.documents.map(({ kind, document, deadline }: never) => [kind, document, deadline])).toEqual([
      ['sen-information-report', null, null],
      ['accessibility-plan', null, null],
      ['equality-objectives', null, null],
      ['equality-information', null, null],
      ['inclusion-strategy', null, null],
    ]);
  });

  test('counts from what a SENCO says, shows it on Today as the school’s, and follows it to its end', async () => {
    const first = await say('sen-information-report', '2025-11-30', 0, { publishedAt: 'https://oakfield.example/sen' });
    expect([first.status, first.etag]).toEqual([200, '"1"']);
    expect(first.json.documents[0]).toMatchObject({
      document: { publishedOn: '2025-11-30', publishedAt: 'https://oakfield.example/sen' },
      deadline: { title: 'Publish the SEN information report', dueOn: '2026-11-30', state: 'open' },
    });
    const today = (await api.call('senco', 'GET', `/v1/schools/${api.school.id}/today`)).json;
    expect(today.soon).toMatchObject([{ subject: { kind: 'school', schoolId: api.school.id } }]);
    const done = await say('sen-information-report', '2026-11-20', 1);
    expect(done.json.documents[0]).toMatchObject({
      deadline: { dueOn: '2027-11-20' },
      earlier: [{ dueOn: '2026-11-30', state: 'met', endedBecause: 'It was published on 20 November 2026' }],
    });
  });

  test('refuses a day to come, an unknown owner, an address that is none and a document that is none', async () => {
    const faults = async (answer: ReturnType<typeof say>) => {
      const { status, json } = await answer;
      return [status, json.faults?.map(({ path }: { path: string }) => path)];
    };
    expect(await faults(say('accessibility-plan', '2026-11-24', 2))).toEqual([422, ['publishedOn']]);
    expect(await faults(say('accessibility-plan', null, 2, { ownerId: newId.staff() }))).toEqual([422, ['ownerId']]);
    const script = { publishedAt: 'javascript:alert(1)' };
    expect((await say('accessibility-plan', null, 2, script)).status).toBe(400);
    expect((await say('homework-policy', null, 2)).status).toBe(404);
  });

  test('is changed by whoever saw it as it is, and by nobody without the right', async () => {
    expect((await say('accessibility-plan', null, 1)).status).toBe(412);
    expect((await say('accessibility-plan', null)).status).toBe(428);
    expect((await say('accessibility-plan', null, 2, {}, 'head')).status).toBe(403);
    expect((await say('accessibility-plan', null, 2, {}, 'otherSenco')).status).toBe(404);
    expect((await duties('otherSenco')).status).toBe(404);
    expect((await say('accessibility-plan', null, 2, {}, 'admin')).status).toBe(200);
  });

  test('lets who manages the school waive a deadline with a reason, once', async () => {
    const { json } = await duties();
    const { deadline } = json.documents.find(({ kind }: { kind: string }) => kind === 'accessibility-plan');
    const waive = (ifMatch: number, who: Who = 'senco', id = deadline.id) =>
      api.call(who, 'POST', `/v1/schools/${api.school.id}/duties/${id}/end`, {
        ...{ body: { as: 'waived', on: '2026-11-23', because: 'One plan for the trust' }, ifMatch },
      });
    expect((await waive(json.version, 'head')).status).toBe(403);
    expect((await waive(json.version, 'senco', 'ACCESSIBILITY_PLAN.2001-01-01')).status).toBe(404);
    const waived = await waive(json.version);
    expect(waived.json.documents[1]).toMatchObject({ deadline: null, earlier: [{ state: 'waived' }] });
    expect((await waive(json.version + 1)).status).toBe(422);
    const audit = await api.tenant.audit.page({ subject: `S#${api.school.id}`, month: '2026-11' });
    expect(audit.rows.filter(({ what }) => what === 'deadline-waived')).toMatchObject([
      { why: 'One plan for the trust' },
    ]);
  });
});
