import { aContact, aSenco, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const calendar = () => `/v1/schools/${api.school.id}/calendar`;
const terms = [{ from: '2026-09-02', to: '2026-10-23', name: 'Autumn 1' }];

describe('term dates', () => {
  test('are none at version 0 until somebody enters them, and then owe each child a recomputation', async () => {
    const none = await api.call('teacher', 'GET', calendar());
    expect(none.status).toBe(403);
    const empty = await api.call('senco', 'GET', calendar());
    expect([empty.json, empty.etag]).toEqual([{ version: 0, terms: [], insetDays: [] }, '"0"']);
    const body = { terms, insetDays: ['2026-09-02'] };
    const put = await api.call('senco', 'PUT', calendar(), { body, ifMatch: 0 });
    expect([put.status, put.json, put.etag]).toEqual([
      200,
      { version: 1, ...body, recomputeId: expect.any(String) },
      '"1"',
    ]);
    expect(api.queued).toEqual([
      { groupId: api.trustId, body: { kind: 'recompute', trustId: api.trustId, jobId: expect.any(String) } },
    ]);
    const { jobId } = api.queued[0]!.body as { jobId: never };
    expect(await api.tenant.recomputes.load(jobId)).toMatchObject({
      because: 'term-dates',
      state: 'waiting',
      next: '2026-11-23',
    });
    expect((await api.call('senco', 'PUT', calendar(), { body, ifMatch: 0 })).status).toBe(412);
    expect((await api.call('senco', 'PUT', calendar(), { body })).status).toBe(428);
    const audit = await api.tenant.audit.page({ subject: `S#${api.school.id}`, month: '2026-11' });
    expect(audit.rows[0]).toMatchObject({ what: 'calendar-changed', who: api.people.senco.id });
  });

  test('say how far the children’s dates are, and whose moved, to whoever may know', async () => {
    const { version: _, ...before } = (await api.call('senco', 'GET', calendar())).json;
    const saved = await api.call('senco', 'PUT', calendar(), { body: before, ifMatch: 1 });
    const { recomputeId } = saved.json;
    const path = (schoolId: string) => `/v1/schools/${schoolId}/recomputations/${recomputeId}`;
    const own = path(api.school.id);
    const waiting = await api.call('senco', 'GET', own);
    expect(waiting.json).toEqual({ state: 'waiting', progress: null, changed: { count: 0, pupilIds: [] } });
    const job = await api.tenant.recomputes.load(recomputeId);
    const pupilId = newId.pupil();
    const over = {
      state: 'running' as const,
      progress: { done: 1, total: 2 },
      changed: { count: 1, pupilIds: [pupilId] },
    };
    await api.tenant.recomputes.change({ before: job!, after: { ...job!, ...over }, today: job!.next! });
    expect((await api.call('senco', 'GET', own)).json).toEqual(over);
    expect((await api.call('teacher', 'GET', own)).status).toBe(403);
    expect((await api.call('otherSenco', 'GET', path(api.otherSchool.id))).status).toBe(404);
    expect((await api.call('senco', 'GET', own.replace(recomputeId, newId.import()))).status).toBe(404);
    const again = await api.call('senco', 'PUT', calendar(), { body: before, ifMatch: 2 });
    expect([again.status, again.etag]).toEqual([200, '"3"']);
  });

  test('that cannot be are refused, each with its path', async () => {
    const body = {
      terms: [
        { from: '2026-10-23', to: '2026-09-02', name: null },
        { from: '2026-11-02', to: '2026-12-18', name: null },
        { from: '2026-12-18', to: '2026-12-19', name: null },
      ],
      insetDays: ['2027-01-04', '2026-11-02', '2026-11-02'],
    };
    const { status, json } = await api.call('senco', 'PUT', calendar(), { body, ifMatch: 3 });
    expect([status, json.faults.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['terms.0.to', 'terms.2.from', 'insetDays.0', 'insetDays.2'],
    ]);
    expect(json.faults[1].message).toBe(
      '18 December 2026 to 19 December 2026 overlaps the term of 2 November 2026 to 18 December 2026; leave half-terms between them',
    );
  });

  test.each([
    ['2027-01-05', 200],
    ['2027-01-06', 422],
  ])('hold no term that begins on 2 September and ends on %s: %i', async (to, status) => {
    const body = { terms: [{ from: '2026-09-02', to, name: null }], insetDays: [] };
    const put = await api.call('senco', 'PUT', calendar(), { body, ifMatch: status === 200 ? 3 : 4 });
    expect(put.status).toBe(status);
    if (status === 422) expect(put.json.faults[0].message).toMatch(/^2 September 2026 to 6 January 2027 is longer/);
  });
});

describe('how families reach a school', () => {
  const path = () => `/v1/schools/${api.school.id}`;
  const change = (body: object, ifMatch?: number, who: 'senco' | 'head' | 'admin' = 'senco') =>
    api.call(who, 'PATCH', path(), { body, ...(ifMatch === undefined ? {} : { ifMatch }) });
  const audited = async () => (await api.tenant.audit.page({ subject: `S#${api.school.id}`, month: '2026-11' })).rows;

  test('is on its page for whoever works there, with the version to change it by', async () => {
    const { status, json, etag } = await api.call('head', 'GET', path());
    expect([status, etag, json.version]).toEqual([200, '"1"', 1]);
    expect(json.school).toEqual(api.school);
    expect((await api.call('otherSenco', 'GET', path())).status).toBe(404);
  });

  test('is changed by whoever manages the school, as it was seen, and noted field by field', async () => {
    const before = (await audited()).length;
    expect((await change({ phone: '0117 496 0999' }, 1, 'head')).status).toBe(403);
    expect((await change({ phone: '0117 496 0999' })).status).toBe(428);
    const put = await change({ phone: ' 0117 496 0999 ' }, 1);
    expect([put.status, put.etag]).toEqual([200, '"2"']);
    expect(put.json).toEqual({ version: 2, school: { ...api.school, phone: '0117 496 0999' } });
    const stale = await change({ replyTo: null }, 1, 'admin');
    expect([stale.status, stale.etag]).toEqual([412, '"2"']);
    const cleared = await change({ replyTo: '', phone: null }, 2, 'admin');
    expect(cleared.json.school).toMatchObject({ replyTo: null, phone: null, name: api.school.name });
    const noted = await audited();
    expect(noted).toHaveLength(before + 2);
    expect(noted).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ what: 'school-changed', who: api.people.senco.id },
          changes: [{ field: 'school.phone', before: null, after: '0117 496 0999' }],
        }),
        expect.objectContaining({
          who: api.people.admin.id,
          changes: [
            { field: 'school.replyTo', before: 'office@example.org', after: null },
            { field: 'school.phone', before: '0117 496 0999', after: null },
          ],
        }),
      ]),
    );
  });

  test('has a postal address line by line, without empty ones; none is no address', async () => {
    const lines = async (address: unknown, ifMatch: number) =>
      (await change({ address }, ifMatch)).json.school?.address;
    expect(await lines([' Mill Lane ', '', 'Harbour Town', 'BS3 0AA'], 3)).toEqual([
      'Mill Lane',
      'Harbour Town',
      'BS3 0AA',
    ]);
    expect(await lines(['Mill Lane', 'Harbour Town', 'BS3 0AA'], 4)).toHaveLength(3);
    expect(await lines([' '], 4)).toBeNull();
    expect((await audited()).flatMap(({ changes }) => changes)).toContainEqual({
      ...{ field: 'school.address', before: 'Mill Lane, Harbour Town, BS3 0AA', after: null },
    });
    const five = ['1', '2', '3', '4', '5'];
    expect((await change({ address: [...five, '6'] }, 5)).status).toBe(422);
    expect(await lines(five, 5)).toEqual(five);
    expect(await lines(null, 6)).toBeNull();
  });

  test('stays as it is, at its version, where nothing differs', async () => {
    const before = (await audited()).length;
    expect((await change({ replyTo: null }, 7)).json.version).toBe(7);
    expect((await audited()).length).toBe(before);
  });

  test.each([
    ['replyTo', 'the office'],
    ['replyTo', 'office@example.org\r\nBcc: x@example.org'],
    ['phone', 'ask'],
    ['phone', '0117\n496 0999'],
  ])('is refused where %s is "%s"', async (field, value) => {
    const { status, json } = await change({ [field]: value }, 7);
    expect([status, json.faults.map((fault: { path: string }) => fault.path)]).toEqual([422, [field]]);
  });
});

describe('a daily digest', () => {
  const choose = (digestAt: unknown, who: 'senco' | 'admin' = 'senco') =>
    api.call(who, 'PUT', '/v1/me/digest', { body: { digestAt } });
  const kept = async () => (await api.tenant.staffFiles.load(api.people.senco.id))?.file;

  test('leaves when its reader says, from her next school day, or no more', async () => {
    const ended = await choose(null);
    expect([ended.status, ended.json]).toEqual([200, { digestAt: null, next: null }]);
    expect(await kept()).toMatchObject({ staff: { digestAt: null }, digest: { next: null } });
    const chosen = await choose('08:15');
    expect(chosen.json).toEqual({ digestAt: '08:15', next: '2026-11-24' });
    expect(await kept()).toMatchObject({ staff: { digestAt: '08:15' }, digest: { next: '2026-11-24' } });
    expect((await api.call('senco', 'GET', '/v1/me')).json.staff.digestAt).toBe('08:15');
    const audit = await api.tenant.audit.page({ subject: `W#${api.people.senco.id}`, month: '2026-11' });
    expect(audit.rows).toContainEqual(
      expect.objectContaining({ what: 'digest-chosen', who: api.people.senco.id, why: null }),
    );
  });

  test('is her own alone, whatever her role, and wants a time', async () => {
    expect((await choose('07:00', 'admin')).json.digestAt).toBe('07:00');
    expect((await kept())?.staff.digestAt).toBe('08:15');
    expect((await choose('25:00')).json.faults[0].path).toBe('digestAt');
    const statuses = await Promise.all(
      ['06:59', '07:00', '18:00', '18:01'].map(async (at) => (await choose(at)).status),
    );
    expect(statuses).toEqual([400, 200, 200, 400]);
  });

  test('what is told at once is nothing until she asks, and what she asks for', async () => {
    const instantOf = async () => (await api.call('senco', 'GET', '/v1/me')).json.staff.instant;
    expect(await instantOf()).toEqual([]);
    const choose = (instant: unknown) => api.call('senco', 'PUT', '/v1/me/instant', { body: { instant } });
    expect((await choose(['reply', 'held', 'reply'])).json).toEqual({ instant: ['held', 'reply'] });
    expect(await instantOf()).toEqual(['held', 'reply']);
    expect((await choose(['everything'])).status).toBe(400);
  });
});

describe('colleagues', () => {
  const { id: _, emailState, active, ...facts } = aSenco({ name: 'New Colleague', email: 'new@example.org' });
  const add = (who: 'lead' | 'admin' | 'senco', over: object = {}) =>
    api.call(who, 'POST', '/v1/staff', { body: { ...facts, grants: [grant('senco')], ...over } });
  const grant = (role: string) => ({ role, scope: { kind: 'school', schoolId: api.school.id } });

  test('of one school are listed by name with what they are there', async () => {
    const { json } = await api.call('head', 'GET', `/v1/schools/${api.school.id}/staff`);
    const named = json.staff.map(({ name, roles }: { name: string; roles: string[] }) => [name, roles[0]]);
    expect(named).toContainEqual(['Priya Nair', 'SENCO']);
    expect(named.map(([name]: [string]) => name)).not.toContain('Olga Penn');
  });

  test('are added by those who manage staff, and invited', async () => {
    expect((await add('senco')).status).toBe(403);
    const added = await add('lead');
    expect([added.status, added.etag]).toEqual([201, '"1"']);
    const invite = {
      issuer: 'test',
      email: 'NEW@example.org',
      sub: 'new-sub',
      now: '2026-11-24T00:00:00.000Z' as never,
    };
    expect(await api.store.stores.invites.consume(invite)).toMatchObject({ staffId: added.json.staffId });
    expect((await api.call('new-sub' as never, 'GET', '/v1/me')).json.staff.name).toBe('New Colleague');
    expect((await add('lead')).json.faults[0].path).toBe('email');
  });

  test('whom another trust has invited are not added, and nothing of them is kept', async () => {
    const invite = { trustId: newId.trust(), staffId: newId.staff(), expiresAt: '2099-01-01T00:00:00.000Z' as never };
    const address = { issuer: 'test', email: 'taken@example.org' };
    await api.store.stores.invites.create(address, invite, '2026-11-23T00:00:00.000Z' as never);
    expect((await add('lead', { email: 'taken@example.org' })).json.faults[0].path).toBe('email');
    const everyone = await api.tenant.staffFiles.list();
    expect(everyone.map(({ email }) => email)).not.toContain('taken@example.org');
  });

  test('get no right that is not the adder’s to give, and none at a school that is not there', async () => {
    const admin = await add('lead', { email: 'b@example.org', grants: [grant('trust-admin')] });
    expect(admin.json.faults).toEqual([{ path: 'grants.0.role', message: expect.any(String) }]);
    const nowhere = { role: 'senco', scope: { kind: 'school', schoolId: '01K00000000000000000009999' } };
    const foreign = await add('admin', { email: 'c@example.org', grants: [nowhere] });
    expect(foreign.json.faults[0].path).toBe('grants.0.scope.schoolId');
  });

  test('who are SENCO have the third anniversary and the last safe start on their page', async () => {
    const { id } = api.people.senco;
    const file = `/v1/staff/${id}`;
    expect((await api.call('otherSenco', 'GET', file)).status).toBe(404);
    const before = await api.call('lead', 'GET', file);
    const spells = [{ urn: 100001, relevantSchool: true, from: '2025-09-01', to: null }];
    const put = await api.call('lead', 'PUT', `${file}/spells`, { body: { spells }, ifMatch: before.json.fileVersion });
    expect(put.status).toBe(200);
    const none = await api.call('lead', 'PUT', `${file}/qualifications`, {
      body: { qualifications: [] },
      ifMatch: put.json.fileVersion,
    });
    expect(none.status).toBe(200);
    const view = (await api.call('senco', 'GET', file)).json;
    const due = Object.fromEntries(view.deadlines.map(({ rule, dueOn }: Record<string, string>) => [rule, dueOn]));
    expect(due).toMatchObject({ SENCO_QUALIFICATION: '2028-09-01', SENCO_LATEST_START: '2026-11-01' });
    const qualifications = [{ kind: 'NPQ', startedOn: '2025-10-01', completedOn: '2026-11-01' }];
    const held = await api.call('lead', 'PUT', `${file}/qualifications`, {
      body: { qualifications },
      ifMatch: view.fileVersion,
    });
    expect(held.status).toBe(200);
    const after = (await api.call('senco', 'GET', file)).json;
    const open = after.deadlines.filter(({ state }: { state: string }) => state === 'open' || state === 'missed');
    expect(open).toEqual([]);
    const wrong = { spells: [{ ...spells[0], to: '2025-08-31' }] };
    const refused = await api.call('lead', 'PUT', `${file}/spells`, { body: wrong, ifMatch: after.fileVersion });
    expect(refused.json.faults[0]).toMatchObject({
      path: 'spells.0.to',
      message: expect.stringMatching(/31 August 2025.*1 September 2025/),
    });
  });
});

test('outside professionals are for everybody of the trust', async () => {
  await api.tenant.contacts.put({ row: aContact(), expect: null, audit: [] });
  expect((await api.call('teacher', 'GET', '/v1/contacts')).json.contacts).toHaveLength(1);
});

describe('the two calculators', () => {
  test('answer as the domain does and store nothing', async () => {
    const body = {
      asOf: '2026-11-23',
      subjects: [
        {
          id: 'a',
          kind: 'ehcp',
          planFirstMadeOn: '2024-05-01',
          lastReview: { meetingOn: '2026-02-13', decidedOn: '2026-03-12' },
        },
      ],
    };
    const { status, json } = await api.call('teacher', 'POST', '/v1/deadlines/preview', { body });
    expect(status).toBe(200);
    expect(json.results[0].deadlines).toContainEqual(
      expect.objectContaining({ rule: 'AR_CLOCK', dueOn: '2027-03-11' }),
    );
  });

  test('name every fault by its path', async () => {
    const body = { asOf: '2026-13-01', subjects: [{ id: 'a', kind: 'ehcp', colour: 1 }], more: true };
    const { status, json } = await api.call('senco', 'POST', '/v1/deadlines/preview', { body });
    const paths = json.faults.map(({ path }: { path: string }) => path);
    expect([status, paths.toSorted()]).toEqual([
      400,
      ['asOf', 'more', 'subjects.0.colour', 'subjects.0.planFirstMadeOn'],
    ]);
  });

  test('take one question on recipients or many, and name every fault of either', async () => {
    const child = {
      ...{ dateOfBirth: '2010-10-03', lookedAfter: 'no', email: null, emailState: 'ok' },
      ...{ lacksCapacityFor: [], wishes: {} },
    };
    const one = { asOf: '2026-11-23', message: 'meeting', child, adults: [] };
    const path = '/v1/recipients/preview';
    const single = await api.call('senco', 'POST', path, { body: one });
    expect(single.json.decisions).toEqual([expect.objectContaining({ who: 'child', reason: 'BEFORE_RIGHTS_DATE' })]);
    expect((await api.call('senco', 'POST', path, { body: [one, one] })).json).toHaveLength(2);
    const faults = async (body: unknown) =>
      (await api.call('senco', 'POST', path, { body })).json.faults.map((fault: { path: string }) => fault.path);
    expect(await faults({ ...one, message: 'party' })).toEqual(['message']);
    expect(await faults([one, { ...one, asOf: 'today' }])).toEqual(['1.asOf']);
  });
});

describe('the documentation', () => {
  test('is an OpenAPI 3.1 document of every route, for anybody', async () => {
    const { status, json } = await api.call(null, 'GET', '/v1/openapi.json');
    expect([status, json.openapi]).toEqual([200, '3.1.0']);
    expect(json.paths['/v1/pupils/{pupilId}']).toHaveProperty('patch');
  });

  test('is a page that loads nothing from elsewhere', async () => {
    const { status, json, headers } = await api.call(null, 'GET', '/v1/docs');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(json).toContain('/v1/schools/{schoolId}/register');
    expect(json).not.toMatch(/<script|<link|src=/);
  });
});
