import { date, suppress, upnCheckLetter as upnLetter } from '@waymark/domain';
import { changePupilFile, readSchoolFacts } from '@waymark/store';
import { aFile, aFileWithEhcp, anAdult, aPupil, aTask, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, now, today } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const putFile = async (file: ReturnType<typeof aFile>) => {
  const version = await api.put(file);
  return { path: `/v1/pupils/${file.pupil.id}`, version, file };
};
const aChild = (over = {}) => putFile(aFile({ pupil: aPupil({ schoolId: api.school.id }), ...over }));
const anEhcp = () => putFile(aFileWithEhcp({ pupil: aPupil({ schoolId: api.school.id, provision: 'E' }) }));
const read = async (path: string, who: 'senco' | 'dsl' = 'senco') => (await api.call(who, 'GET', path)).json;

describe('a child put on roll by hand', () => {
  const body = { legalForename: 'Ada', legalSurname: 'Obi', upn: 'q801200001001', dateOfBirth: '2016-03-01' };
  const post = (upn: string, key?: string) =>
    api.call('senco', 'POST', `/v1/schools/${api.school.id}/pupils`, {
      body: { ...body, upn },
      ...(key === undefined ? {} : { key }),
    });

  test('has a page, a place in the roll and no second of her UPN', async () => {
    const refused = await post('Q801200001001');
    expect(refused.status).toBe(422);
    expect(refused.json.faults).toEqual([{ path: 'upn', message: expect.stringContaining('check letter') }]);
    const created = await post('A801200001001'.replace(/^./, upnLetter('801200001001')));
    expect(created.status).toBe(201);
    expect(created.etag).toBe('"1"');
    const view = await read(`/v1/pupils/${created.json.pupilId}`);
    expect(view.pupil).toMatchObject({ legalForename: 'Ada', provision: 'N', lookedAfter: 'unknown' });
    const roll = await api.call('senco', 'GET', `/v1/schools/${api.school.id}/roll`);
    expect(roll.json.pupils.map(({ pupilId }: { pupilId: string }) => pupilId)).toContain(created.json.pupilId);
    const again = await post(`${upnLetter('801200001001')}801200001001`);
    expect([again.status, again.json.type]).toEqual([409, 'urn:waymark:problem:upn-taken']);
  });

  test('is put there once for one key, and another body with the same key is refused', async () => {
    const key = 'a-key-of-hers';
    const upn = `${upnLetter('801200001002')}801200001002`;
    const first = await post(upn, key);
    const repeat = await post(upn, key);
    expect([repeat.status, repeat.json, repeat.etag]).toEqual([201, first.json, first.etag]);
    expect((await post(`${upnLetter('801200001003')}801200001003`, key)).status).toBe(422);
    const refused = await post('nonsense', 'another-key');
    expect(refused.status).toBe(422);
    const mended = await post(`${upnLetter('801200001004')}801200001004`, 'another-key');
    expect([mended.status, mended.json.title]).toEqual([201, undefined]);
  });
});

describe('a change says which version it changes', () => {
  test('and is refused where somebody else was quicker, with the version as it now is', async () => {
    const { path, version } = await aChild();
    const first = await api.call('senco', 'PATCH', path, { body: { regGroup: '4A' }, ifMatch: version });
    expect([first.status, first.json.fileVersion, first.etag]).toEqual([200, version + 1, `"${version + 1}"`]);
    const second = await api.call('senco', 'PATCH', path, { body: { regGroup: '4C' }, ifMatch: version });
    expect([second.status, second.etag]).toEqual([412, `"${version + 1}"`]);
    expect((await read(path)).pupil.regGroup).toBe('4A');
  });

  test.each(['*', '"1", "2"', 'W/"1"', '1', '"x"'])('and %s says none', async (ifMatch) => {
    const { path } = await aChild();
    const { status, json } = await api.call('senco', 'PATCH', path, { body: {}, ifMatch });
    expect([status, json.faults[0].path]).toEqual([400, 'If-Match']);
  });

  test('and a repeat with its key gets the first answer, though the version has moved on', async () => {
    const { path, version } = await aChild();
    const body = { to: 'E', on: '2026-11-20', reason: 'The plan was issued.' };
    const ask = () => api.call('senco', 'POST', `${path}/register-decisions`, { body, ifMatch: version, key: 'k' });
    const [first, repeat] = [await ask(), await ask()];
    expect([repeat.status, repeat.json]).toEqual([first.status, first.json]);
    expect((await read(path)).notes).toHaveLength(1);
  });
});

describe('what is sent is read strictly', () => {
  test('every fault is told with its path, unknown fields among them', async () => {
    const { path } = await anEhcp();
    const { status, json } = await api.call('senco', 'PUT', `${path}/ehcp`, {
      body: { planFirstMadeOn: '2024-02-30', lastReview: { meetingOn: 3, by: 'me' }, colour: 'red' },
      ifMatch: 1,
    });
    expect(status).toBe(400);
    const paths = json.faults.map((fault: { path: string }) => fault.path);
    expect(paths).toEqual(
      expect.arrayContaining(['planFirstMadeOn', 'lastReview.meetingOn', 'lastReview.by', 'colour', 'placingLa']),
    );
  });

  test('a body must be JSON and say so, and an unknown query parameter is refused', async () => {
    const { path } = await aChild();
    const headers = { 'content-type': 'text/plain' };
    expect((await api.call('senco', 'PATCH', path, { body: {}, headers })).status).toBe(400);
    const { json } = await api.call('senco', 'GET', `${path}?full=yes`);
    expect(json.faults).toEqual([{ path: 'full', message: expect.any(String) }]);
  });

  test('a refusal holds no name of the child or her family', async () => {
    const { path, version } = await aChild();
    const { json } = await api.call('senco', 'PATCH', path, { body: { upn: 'Adeyemi' }, ifMatch: version });
    expect(JSON.stringify(json)).not.toMatch(/Adeyemi|Sam|Ruth/);
    expect(api.log.join()).not.toMatch(/Adeyemi|Sam|Ruth/);
  });
});

describe('every command on a file', () => {
  test('register: off it, the support plan is closed and the row is gone', async () => {
    const { path, version } = await aChild();
    const plan = {
      provisionStartedOn: '2026-09-07',
      parentsToldOn: '2026-09-08',
      lastReviewOn: null,
      reviewOn: '2027-02-01',
    };
    const set = await api.call('senco', 'PUT', `${path}/sen-support`, { body: plan, ifMatch: version });
    expect(set.status).toBe(200);
    expect((await read(path)).deadlines).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'SS_REVIEW', dueOn: '2027-02-01', state: 'open' })]),
    );
    const body = { to: 'N', on: '2026-11-23', reason: 'Her targets are met.' };
    const off = await api.call('senco', 'POST', `${path}/register-decisions`, { body, ifMatch: set.json.fileVersion });
    expect(off.status).toBe(200);
    const view = await read(path);
    expect(view.plans[0].state).toBe('closed');
    expect(
      view.deadlines.filter(({ rule, state }: Record<string, string>) => rule === 'SS_REVIEW' && state === 'open'),
    ).toEqual([]);
    expect(view.notes[0]).toMatchObject({ from: 'K', to: 'N', by: 'Priya Nair' });
  });

  test('EHCP: its dates become deadlines, and impossible ones are refused with both', async () => {
    const { path, version, file } = await anEhcp();
    const wrong = { ...file.ehcp!, lastReview: { meetingOn: '2026-03-01', decidedOn: '2026-02-01' } };
    const refused = await api.call('senco', 'PUT', `${path}/ehcp`, { body: wrong, ifMatch: version });
    expect(refused.status).toBe(422);
    expect(refused.json.faults[0]).toMatchObject({
      path: 'lastReview.decidedOn',
      message: expect.stringMatching(/1 February 2026.*1 March 2026/),
    });
    const right = { ...file.ehcp!, lastReview: { meetingOn: '2026-03-01', decidedOn: '2026-03-20' } };
    expect((await api.call('senco', 'PUT', `${path}/ehcp`, { body: right, ifMatch: version })).status).toBe(200);
    const dues = (await read(path)).deadlines.filter(
      ({ rule, state }: Record<string, string>) => rule === 'AR_CLOCK' && state === 'open',
    );
    expect(dues.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2027-03-19']);
  });

  test('adults: added, changed and cleared, each only as far as the caller may', async () => {
    const { path, version } = await aChild();
    const {
      id: _,
      misContactId,
      emailAsGiven,
      emailState,
      cleared,
      setByPerson,
      ...facts
    } = anAdult({ order: { state: 'unknown' } });
    const add = (who: 'senco' | 'dsl', over: object, ifMatch: number) =>
      api.call(who, 'POST', `${path}/adults`, { body: { ...facts, ...over }, ifMatch });
    expect((await add('senco', { safeguardingHold: true }, version)).json.faults[0].path).toBe('safeguardingHold');
    const added = await add('senco', {}, version);
    expect(added.status).toBe(201);
    const adult = `${path}/adults/${added.json.adultId}`;
    const outcome = async () =>
      (await read(path)).adults.find(({ id }: { id: string }) => id === added.json.adultId).decisions.meeting;
    expect(await outcome()).toMatchObject({ outcome: 'held', reason: 'ORDER_UNKNOWN' });
    const clearance = { by: 'Dee Lane', on: '2026-11-23', how: 'Read the school’s file of orders.' };
    const clear = await api.call('senco', 'POST', `${adult}/clearance`, {
      body: clearance,
      ifMatch: added.json.fileVersion,
    });
    expect(clear.status).toBe(200);
    expect(await outcome()).toMatchObject({ outcome: 'told' });
    const change = await api.call('senco', 'PATCH', adult, {
      body: { hasCare: false },
      ifMatch: clear.json.fileVersion,
    });
    expect(change.status).toBe(200);
    expect(await outcome()).toMatchObject({ outcome: 'held', reason: 'ORDER_UNKNOWN' });
    const nobody = `${path}/adults/${newId.adult()}`;
    expect((await api.call('senco', 'PATCH', nobody, { body: {}, ifMatch: change.json.fileVersion })).status).toBe(404);
  });

  test('an address that bounced is shown since when, and written to again where a person lets it be', async () => {
    const adult = anAdult({ email: 'ruth@example.org', emailState: 'bounced' });
    const { path, version } = await aChild({ adults: [adult] });
    const { addresses } = api.tenant;
    const mark = {
      reason: 'bounced',
      event: 'message-1',
      mark: `P#${newId.pupil()}`,
      today: date('2026-11-20'),
    } as const;
    await addresses.put('ruth@example.org', { row: suppress(null, mark), expect: null, audit: [] });
    const shown = async () => (await read(path)).adults[0];
    expect(await shown()).toMatchObject({ emailState: 'bounced', emailSince: '2026-11-20' });
    const again = (ifMatch: number) =>
      api.call('senco', 'POST', `${path}/adults/${adult.id}/address-again`, {
        body: { why: 'She mended it' },
        ifMatch,
      });
    expect((await again(version + 1)).status).toBe(412);
    expect((await again(version)).status).toBe(200);
    expect(await shown()).toMatchObject({ emailState: 'ok', emailSince: null });
    expect((await addresses.get('ruth@example.org'))?.row.suppression?.until).not.toBeNull();
    expect((await again(version + 1)).json.faults[0].path).toBe('email');
  });

  test('tasks: done once, by whom and how', async () => {
    const task = aTask();
    const { path, version } = await aChild({ tasks: [task] });
    const done = (ifMatch: number) =>
      api.call('senco', 'POST', `${path}/tasks/${task.id}/done`, { body: { outcome: 'She will come.' }, ifMatch });
    expect((await done(version)).status).toBe(200);
    expect((await read(path)).tasks[0]).toMatchObject({
      state: 'done',
      doneBy: api.people.senco.id,
      doneOn: '2026-11-23',
    });
    expect((await done(version + 1)).status).toBe(422);
  });

  test('deadlines: met late says so, and what ended does not end again', async () => {
    const { path, version } = await anEhcp();
    const clock = (await read(path)).deadlines.find(({ rule }: { rule: string }) => rule === 'AR_CLOCK');
    const end = (ifMatch: number) =>
      api.call('senco', 'POST', `${path}/deadlines/${clock.id}/end`, {
        body: { as: 'met', on: '2026-11-20', because: 'The council’s letter came.' },
        ifMatch,
      });
    expect((await end(version)).status).toBe(200);
    expect((await read(path)).deadlines.find(({ id }: { id: string }) => id === clock.id)).toMatchObject({
      state: 'met',
      endedBy: 'person',
      next: null,
    });
    expect((await end(version + 1)).status).toBe(422);
  });

  test('history: who, what, why and the field, without what only the safeguarding lead may know', async () => {
    const { path, version, file } = await aChild();
    const adult = `${path}/adults/${file.adults[0]!.id}`;
    await api.call('dsl', 'PATCH', adult, { body: { safeguardingHold: true, phone: '01234 1' }, ifMatch: version });
    const seen = async (who: 'senco' | 'dsl') => (await read(`${path}/history`, who)).entries[0];
    const fields = (entry: { changes: { field: string }[] }) =>
      entry.changes.map(({ field }) => field.split('.').at(-1));
    expect(await seen('senco')).toMatchObject({ who: 'Dee Lane', what: 'Changed an adult' });
    expect(fields(await seen('senco'))).toEqual(['phone']);
    expect(fields(await seen('dsl'))).toEqual(expect.arrayContaining(['phone', 'safeguardingHold']));
    expect((await read(`${path}/history?month=2026-10`)).entries).toEqual([]);
  });

  test('history: what an import did names the sheet, and the colleague who ran it where she is known', async () => {
    const { path, file } = await aChild();
    const importId = newId.import();
    await api.tenant.imports.create(
      {
        ...{ id: importId, schoolId: api.school.id, kind: 'ehcp-tracker', source: 'file', fileName: 'a.csv' },
        ...{ state: 'committed', startedBy: api.people.senco.id, startedAt: now, counts: null, progress: null },
        ...{ finishedAt: now, version: 1 },
      },
      [],
    );
    const by = (who: typeof importId, what: string) =>
      changePupilFile(
        { stores: api.tenant, facts: readSchoolFacts(api.tenant), today, now, newId: newId.import },
        { by: who, what, why: 'ehcp-tracker', requestId: newId.import(), pupilId: file.pupil.id, expect: null },
        (before) => ({ ok: true, file: { ...before, pupil: { ...before.pupil, regGroup: newId.import().slice(-4) } } }),
      );
    await by(importId, 'imported');
    await by(importId, 'import-undone');
    await by(newId.import(), 'imported');
    const { entries } = await read(`${path}/history`);
    expect(entries.map(({ who, what }: Record<string, string>) => [who, what]).toSorted()).toEqual([
      ['An import', 'Imported from the EHCP tracker'],
      ['An import', 'Took back what was imported from the EHCP tracker'],
      ['Priya Nair, by an import', 'Imported from the EHCP tracker'],
    ]);
    expect(entries.map(({ why }: { why: null }) => why)).toEqual([null, null, null]);
  });
});
