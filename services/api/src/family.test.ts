import { date } from '@waymark/domain';
import { aFile, anAdult, aPupil } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

/** A young person whose rights are her own, and her mother. */
const put = async () => {
  const pupil = aPupil({ schoolId: api.school.id, dateOfBirth: date('2010-08-31'), email: 'sam@example.org' });
  const adult = anAdult();
  const version = await api.put(aFile({ pupil, adults: [adult] }));
  return { adult, version, path: `/v1/pupils/${pupil.id}` };
};

describe('what a young person wishes', () => {
  test('is recorded for an adult and a kind of message, dated, with who recorded it', async () => {
    const { adult, version, path } = await put();
    const body = {
      wishes: [{ adultId: adult.id, kind: 'meeting', wish: true }],
      on: '2026-11-20',
      how: 'in-person',
    };
    const recorded = await api.call('dsl', 'POST', `${path}/wishes`, { body, ifMatch: version });
    expect([recorded.status, recorded.json]).toEqual([200, { fileVersion: version + 1 }]);
    const { json } = await api.call('senco', 'GET', path);
    expect(json.pupil.wishes).toEqual([{ ...body.wishes[0], on: body.on, how: body.how, by: api.people.dsl.id }]);
    expect(json.recordedBy).toEqual({ [api.people.dsl.id]: 'Dee Lane' });
    expect(json.adults[0].decisions.meeting.reason).toBe('PARENT');
    expect(json.adults[0].decisions.update.reason).toBe('YOUNG_PERSON_DECIDES');
    const history = await api.call('senco', 'GET', `${path}/history`);
    expect(history.json.entries[0]).toMatchObject({ what: 'Recorded whom the young person wishes to be told' });
  });

  test('is no word from her own page, and no day that is still to come', async () => {
    const { adult, version, path } = await put();
    const wishes = [{ adultId: adult.id, kind: 'meeting', wish: true }];
    const ask = async (over: object) =>
      (
        await api.call('senco', 'POST', `${path}/wishes`, {
          body: { wishes, on: '2026-11-20', how: 'in-writing', ...over },
          ifMatch: version,
        })
      ).json.faults?.map((fault: { path: string }) => fault.path);
    expect(await ask({ how: 'own-page' })).toEqual(['how']);
    expect(await ask({ on: '2026-11-24' })).toEqual(['on']);
    expect(await ask({ wishes: [] })).toEqual(['wishes']);
  });
});

describe('a finding on capacity', () => {
  const finding = { kind: 'document', lacks: true, on: '2026-11-20', evidence: 'Assessed by the EP, in the blue file' };

  test('lets the adults be told of that kind of message', async () => {
    const { version, path } = await put();
    const recorded = await api.call('senco', 'POST', `${path}/capacity`, { body: finding, ifMatch: version });
    expect(recorded.status).toBe(200);
    const { json } = await api.call('head', 'GET', path);
    expect(json.pupil.capacity).toEqual([{ ...finding, by: api.people.senco.id }]);
    expect([json.child.document.reason, json.child.meeting.reason]).toEqual(['REPRESENTATIVE', 'YOUNG_PERSON']);
    expect(json.adults[0].decisions.document.reason).toBe('PARENT');
  });

  test('is recorded by the SENCO or the safeguarding lead, with evidence', async () => {
    const { version, path } = await put();
    const ask = (who: 'head' | 'senco', over = {}) =>
      api.call(who, 'POST', `${path}/capacity`, { body: { ...finding, ...over }, ifMatch: version });
    expect((await ask('head')).status).toBe(403);
    expect((await ask('senco', { evidence: ' ' })).status).toBe(400);
  });

  test('and wishes are not a thing to set with the rest of what is known of a child', async () => {
    const { version, path } = await put();
    for (const body of [{ wishes: [] }, { capacity: [] }])
      expect((await api.call('senco', 'PATCH', path, { body, ifMatch: version })).status).toBe(400);
  });
});

test('a confidential address is for those who may change it, in the file and in its history', async () => {
  const { adult, version, path } = await put();
  const body = { address: ['12 Quay Street', ' ', 'HT3 4CD '], addressConfidential: true };
  const at = `${path}/adults/${adult.id}`;
  expect((await api.call('senco', 'PATCH', at, { body, ifMatch: version })).status).toBe(200);
  const seen = async (who: 'senco' | 'head') => {
    const { json } = await api.call(who, 'GET', path);
    const history = await api.call(who, 'GET', `${path}/history`);
    return [json.adults[0].address, JSON.stringify(history.json).includes('Quay')];
  };
  expect(await seen('senco')).toEqual([['12 Quay Street', 'HT3 4CD'], true]);
  expect(await seen('head')).toEqual([[], false]);
});
