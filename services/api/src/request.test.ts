import { date, type PupilFile } from '@waymark/domain';
import { aFile, aFileWithEhcp, aMeeting, anAccessRequest, anAssessment, aPupil } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, type Who } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const put = async (over: Partial<PupilFile> = {}, provision: 'K' | 'E' = 'K'): Promise<string> => {
  const pupil = aPupil({ schoolId: api.school.id, provision });
  const file = provision === 'E' ? aFileWithEhcp({ pupil, ...over }) : aFile({ pupil, ...over });
  await api.put(file);
  return file.pupil.id;
};
const page = async (id: string, who: Who = 'senco') => (await api.call(who, 'GET', `/v1/pupils/${id}`)).json;
const send = async (id: string, path: string, body: object, { who = 'senco', method = 'POST' } = {}) => {
  const { fileVersion } = await page(id, 'lead');
  return api.call(who as Who, method, `/v1/pupils/${id}/${path}`, { body, ifMatch: fileVersion });
};
const deadline = async (id: string, rule: string) =>
  (await page(id)).deadlines.filter((each: { rule: string }) => each.rule === rule).at(-1);

const { id: _, ...facts } = anAssessment({ decision: null, adviceRequestedOn: null });

describe('a needs assessment', () => {
  test('is recorded, changed, and kept with what the council owed', async () => {
    const id = await put();
    const recorded = await send(id, 'assessments', { ...facts, startEhcp: false });
    expect(recorded.status).toBe(201);
    const path = `assessments/${recorded.json.assessmentId}`;
    expect(await deadline(id, 'NA_DECIDE')).toMatchObject({ state: 'missed', owner: 'local-authority' });
    const issued = { decision: { on: '2026-10-21', to: 'assess' }, planIssuedOn: '2026-11-20', startEhcp: true };
    expect((await send(id, path, { ...facts, ...issued }, { method: 'PUT' })).status).toBe(200);
    const view = await page(id);
    expect(view.pupil.provision).toBe('E');
    expect(view.ehcp.planFirstMadeOn).toBe('2026-11-20');
    expect(view.assessments[0].end).toEqual({ by: 'plan-issued', on: '2026-11-20' });
    expect(await deadline(id, 'NA_DECIDE')).toMatchObject({ state: 'met-late', endedOn: '2026-10-21' });
    expect(await deadline(id, 'AR_CLOCK')).toMatchObject({ state: 'open', dueOn: '2027-11-19' });
  });

  test('with dates in an order that cannot be is refused, both named', async () => {
    const id = await put();
    const { status, json } = await send(id, 'assessments', {
      ...facts,
      decision: { on: '2026-09-06', to: 'assess' },
      startEhcp: false,
    });
    expect(status).toBe(422);
    expect(json.faults).toEqual([
      {
        path: 'decision.on',
        message:
          'The decision whether to assess (6 September 2026) lies before the receipt of the request (7 September 2026); mend one of the two',
      },
    ]);
  });

  test('that is none of hers is not there', async () => {
    const id = await put();
    const other = anAssessment().id;
    const answer = await send(id, `assessments/${other}`, { ...facts, startEhcp: false }, { method: 'PUT' });
    expect(answer.status).toBe(404);
  });
});

describe('what happened', () => {
  test('is one date, which ends the duty and can be taken back', async () => {
    const id = await put({ assessments: [anAssessment()] });
    const { id: advice, asks, endsBy } = await deadline(id, 'NA_ADVICE');
    expect(asks).toEqual([{ what: 'advice-sent', question: 'When was the school’s advice sent?' }]);
    expect(endsBy).toBe('The day the advice was sent.');
    const say = (on: string | null) => send(id, `deadlines/${advice}/fact`, { what: 'advice-sent', on, how: null });
    expect((await say('2026-11-20')).status).toBe(200);
    expect(await deadline(id, 'NA_ADVICE')).toMatchObject({ state: 'met', endedOn: '2026-11-20' });
    expect((await say(null)).status).toBe(200);
    expect((await deadline(id, 'NA_ADVICE')).state).toBe('open');
    const { entries } = (await api.call('senco', 'GET', `/v1/pupils/${id}/history`)).json;
    // Both were done at one moment of the test's clock, so their order says nothing.
    expect(entries.map(({ what }: { what: string }) => what).toSorted()).toEqual([
      'Recorded what happened',
      'Took back what was recorded as having happened',
    ]);
  });

  test('is what ends that duty, and nothing else', async () => {
    const id = await put({ assessments: [anAssessment()] });
    const { id: advice } = await deadline(id, 'NA_ADVICE');
    const wrong = await send(id, `deadlines/${advice}/fact`, { what: 'file-sent', on: '2026-11-20', how: null });
    expect([wrong.status, wrong.json.faults[0].path]).toEqual([422, 'what']);
    const unknown = await send(id, `deadlines/${advice}/fact`, { what: 'council-chased', on: null, how: null });
    expect(unknown.status).toBe(400);
  });
});

test('a council that is late is chased: it stays late, and the day is shown', async () => {
  const id = await put({ assessments: [anAssessment({ decision: null, adviceRequestedOn: null })] });
  const { id: late } = await deadline(id, 'NA_DECIDE');
  const body = { on: '2026-11-20', how: 'Rang the SEN officer.' };
  expect((await send(id, `deadlines/${late}/chase`, body)).status).toBe(200);
  expect(await deadline(id, 'NA_DECIDE')).toMatchObject({ state: 'missed', chasedOn: '2026-11-20' });
  expect((await send(id, `deadlines/${late}/chase`, body, { who: 'head' })).status).toBe(403);
});

describe('a request for access', () => {
  const { id: ignored, ...request } = anAccessRequest();
  expect(ignored).not.toBe('');

  test('is for SENCO, head and safeguarding lead; whoever else may read the page sees neither it nor its history', async () => {
    const id = await put();
    for (const who of ['lead', 'teacher'] as const) {
      expect((await send(id, 'access-requests', request, { who })).status).toBe(403);
    }
    expect((await send(id, 'access-requests', request, { who: 'head' })).status).toBe(201);
    for (const who of ['senco', 'head', 'dsl'] as const) expect((await page(id, who)).accessRequests).toHaveLength(1);
    expect((await page(id, 'lead')).accessRequests).toBeNull();
    const history = async (who: Who) => JSON.stringify((await api.call(who, 'GET', `/v1/pupils/${id}/history`)).json);
    expect(await history('head')).toContain('access-request.');
    expect(await history('lead')).not.toContain('access-request.');
  });

  test('is due in a month, waits for what had to be cleared up, and is met by the answer', async () => {
    const id = await put();
    const { accessRequestId } = (await send(id, 'access-requests', request)).json;
    expect((await deadline(id, 'SAR_RESPONSE')).dueOn).toBe('2026-12-02');
    const pauses = [{ from: '2026-11-09', to: '2026-11-11' }];
    const path = `access-requests/${accessRequestId}`;
    await send(id, path, { ...request, pauses }, { method: 'PUT' });
    const paused = await deadline(id, 'SAR_RESPONSE');
    expect(paused.dueOn).toBe('2026-12-07');
    expect(paused.notes.map(({ code }: { code: string }) => code)).toEqual(['CLOCK_STOPPED']);
    await send(id, path, { ...request, pauses, answeredOn: '2026-11-23' }, { method: 'PUT' });
    expect((await deadline(id, 'SAR_RESPONSE')).state).toBe('met');
  });
});

describe('a move to another school of the trust', () => {
  const move = (id: string, over: object = {}) =>
    send(id, 'school', { to: api.otherSchool.id, on: '2026-11-23', meetings: null, ...over });
  const today = async (who: Who, school: string) =>
    JSON.stringify((await api.call(who, 'GET', `/v1/schools/${school}/today`)).json);

  test('takes file, lists and names along, and leaves nothing for the old school to see', async () => {
    const assessments = [anAssessment()];
    const id = await put({ assessments });
    expect(await today('senco', api.school.id)).toContain(id);
    expect((await move(id)).status).toBe(200);
    expect((await api.call('senco', 'GET', `/v1/pupils/${id}`)).status).toBe(404);
    expect((await api.call('otherSenco', 'GET', `/v1/pupils/${id}`)).status).toBe(200);
    expect(await today('senco', api.school.id)).not.toContain(id);
    expect(await today('otherSenco', api.otherSchool.id)).toContain(id);
    for (const [school, there] of [
      [api.school.id, false],
      [api.otherSchool.id, true],
    ] as const) {
      const { json } = await api.call('lead', 'GET', `/v1/schools/${school}/register`);
      expect(JSON.stringify(json).includes(id)).toBe(there);
      const roll = await api.call('lead', 'GET', `/v1/schools/${school}/roll`);
      expect(JSON.stringify(roll.json).includes(id)).toBe(there);
    }
    const history = await api.call('otherSenco', 'GET', `/v1/pupils/${id}/history`);
    expect(JSON.stringify(history.json)).toContain('Moved the child to another school of the trust');
  });

  test('asks about planned meetings, and is to a school of the trust', async () => {
    const meeting = aMeeting({ on: date('2027-01-20'), cadence: [] });
    const id = await put({ meetings: [meeting] }, 'E');
    expect((await move(id)).json.faults[0].path).toBe('meetings');
    expect((await move(id, { to: anAssessment().id })).json.faults[0].path).toBe('to');
    expect((await move(id, { meetings: 'cancel' })).status).toBe(200);
    expect((await page(id, 'otherSenco')).meetings[0].state).toBe('cancelled');
  });

  test('lists the trust’s schools for whoever is signed in', async () => {
    const { json } = await api.call('senco', 'GET', '/v1/schools');
    expect(json.schools.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Hollin Academy',
      'Oakfield Primary School',
    ]);
  });
});

test('a move to another phase is asked about, and counts once it is answered', async () => {
  const pupil = aPupil({ schoolId: api.school.id, provision: 'E', ncYear: '6', dateOfBirth: date('2016-05-14') });
  const id = await put({ pupil }, 'E');
  expect((await page(id)).phaseMove).toEqual({ to: 'school', year: 2027 });
  expect(await deadline(id, 'AR_PHASE_TRANSFER')).toBeUndefined();
  expect((await send(id, 'phase-move', { year: 2027, to: 'school' })).status).toBe(200);
  expect(await deadline(id, 'AR_PHASE_TRANSFER')).toMatchObject({ dueOn: '2027-02-14', owner: 'local-authority' });
  expect((await page(id)).phaseMove).toBeNull();
});

test('a child outside the year of her age is shown as such', async () => {
  const pupil = aPupil({ schoolId: api.school.id, ncYear: '3' });
  expect((await page(await put({ pupil }))).outOfYear).toContain('Is in Year 3');
});
