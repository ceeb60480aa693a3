import { date, instant, type Notice } from '@waymark/domain';
import { aFile, aNotice, anAdult, aPupil, aTask, noticeStatesOf } from '@waymark/test-kit';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeEach(async () => {
  await api?.stop();
  api = await anApi();
});
afterAll(() => api.stop());

const put = async (over: Parameters<typeof anAdult>[0], messages: readonly Partial<Notice>[] = [{}]) => {
  const adult = anAdult(over);
  const notices = messages.map((each) =>
    aNotice({
      ...noticeStatesOf.held,
      ...{ obligation: 'OTHER#1', recipient: { kind: 'adult', id: adult.id }, uselessAfter: null },
      ...each,
    }),
  );
  const file = aFile({ pupil: aPupil({ schoolId: api.school.id }), adults: [adult], notices });
  const version = await api.put(file);
  return { adult, notices, version, path: `/v1/pupils/${file.pupil.id}` };
};
const held = async (who: 'senco' | 'dsl' | 'head' = 'senco') =>
  (await api.call(who, 'GET', `/v1/schools/${api.school.id}/held`)).json;
const stateOf = async (path: string, noticeId: string) =>
  (await api.call('senco', 'GET', path)).json.notices.find(({ id }: { id: string }) => id === noticeId)?.state;

describe('messages that wait for a person', () => {
  test('are listed with the child, the adult by her part, and everything that must be checked', async () => {
    const { adult, notices } = await put({ pr: 'unknown', order: { state: 'unknown' } });
    expect(await held()).toEqual({
      ...{ today: '2026-11-23', total: 1 },
      lines: [
        expect.objectContaining({
          subject: expect.objectContaining({ kind: 'pupil', forename: 'Sam' }),
          noticeId: notices[0]!.id,
          reason: 'ORDER_UNKNOWN',
          who: { adultId: adult.id, name: 'Ms Ruth Adeyemi', relationship: 'Mother', phone: '01234 567890' },
          doubts: ['ORDER_UNKNOWN', 'PR_UNKNOWN'],
        }),
      ],
    });
  });

  test('come in the order in which they become of no use', async () => {
    const days = [null, '2026-12-11', '2026-11-27', '2026-12-04'];
    await put(
      { pr: 'unknown' },
      days.map((day, n) => ({ uselessAfter: day === null ? null : date(day), step: `s-${n}` })),
    );
    const { lines } = await held();
    expect(lines.map(({ uselessAfter }: { uselessAfter: string }) => uselessAfter)).toEqual([
      ...['2026-11-27', '2026-12-04', '2026-12-11', null],
    ]);
  });

  test('are counted, with the letters to be sent', async () => {
    await put({ pr: 'unknown' });
    await api.put(
      aFile({
        pupil: aPupil({ schoolId: api.school.id }),
        tasks: [aTask({ kind: 'send-letter' }), aTask({ kind: 'phone' })],
      }),
    );
    const { json } = await api.call('head', 'GET', `/v1/schools/${api.school.id}/waiting`);
    expect(json).toEqual({ held: 1, letters: 1 });
  });
});

describe('a check with what it found', () => {
  const check = { by: 'Dee Lane', on: '2026-11-20', how: 'Birth certificate seen' };

  test('lets every message of hers go at once', async () => {
    const { adult, version, path } = await put({ pr: 'unknown' }, [{ step: 'a' }, { step: 'b' }]);
    const body = { ...check, found: { pr: 'yes' } };
    const cleared = await api.call('senco', 'POST', `${path}/adults/${adult.id}/clearance`, { body, ifMatch: version });
    expect(cleared.status).toBe(200);
    expect((await held()).lines).toEqual([]);
    const { json } = await api.call('senco', 'GET', path);
    expect(json.notices.map(({ state }: { state: string }) => state)).toEqual(['PENDING', 'PENDING']);
    expect(json.adults[0]).toMatchObject({ pr: 'yes', cleared: { on: check.on, by: check.by }, doubts: [] });
  });

  test('calls off what she may not be told', async () => {
    const { adult, notices, version, path } = await put({ order: { state: 'alleged' } });
    const order = { state: 'seen', forbids: ['information'], seenOn: '2026-11-20', until: null };
    const body = { ...check, found: { order } };
    await api.call('senco', 'POST', `${path}/adults/${adult.id}/clearance`, { body, ifMatch: version });
    expect(await stateOf(path, notices[0]!.id)).toBe('CANCELLED');
  });
});

describe('a message that is not to be sent', () => {
  test('leaves the list with its reason in the history, and is back when that is taken back', async () => {
    const { notices, version, path } = await put({ pr: 'unknown' });
    const at = `${path}/notices/${notices[0]!.id}`;
    const body = { because: 'She was told at the gate' };
    const cancelled = await api.call('dsl', 'POST', `${at}/cancel`, { body, ifMatch: version });
    expect(cancelled.status).toBe(200);
    expect((await held()).lines).toEqual([]);
    const { json } = await api.call('senco', 'GET', `${path}/history`);
    expect(json.entries[0]).toMatchObject({ who: 'Dee Lane', why: body.because });
    const back = await api.call('senco', 'POST', `${at}/restore`, { body: {}, ifMatch: cancelled.json.fileVersion });
    expect(back.status).toBe(200);
    expect((await held()).lines).toMatchObject([{ noticeId: back.json.noticeId, reason: 'PR_UNKNOWN' }]);
  });

  test('needs a reason, and a right that a head has not', async () => {
    const { notices, version, path } = await put({ pr: 'unknown' });
    const ask = async (who: 'senco' | 'head', because: string) =>
      (await api.call(who, 'POST', `${path}/notices/${notices[0]!.id}/cancel`, { body: { because }, ifMatch: version }))
        .status;
    expect([await ask('senco', ' '), await ask('head', 'Told')]).toEqual([400, 403]);
  });

  test('is gone, or of another child, with 404', async () => {
    const { version, path } = await put({ pr: 'unknown' });
    const other = await put({ pr: 'unknown' });
    const body = { because: 'Told' };
    const path404 = `${path}/notices/${other.notices[0]!.id}/cancel`;
    expect((await api.call('senco', 'POST', path404, { body, ifMatch: version })).status).toBe(404);
  });
});

test('a letter stands in where an address is shared, and not where something must be checked', async () => {
  const doubtful = await put({ pr: 'unknown' });
  const ask = ({ notices, version, path }: typeof doubtful) =>
    api.call('senco', 'POST', `${path}/notices/${notices[0]!.id}/letter`, { body: {}, ifMatch: version });
  expect((await ask(doubtful)).status).toBe(422);
  const confidential = await put({ addressConfidential: true, email: null }, [
    { leaveAt: instant('2026-12-01T08:00:00.000Z') },
  ]);
  expect((await ask(confidential)).status).toBe(200);
  const { json } = await api.call('senco', 'GET', confidential.path);
  expect(json.tasks).toMatchObject([{ kind: 'send-letter', state: 'open', noticeId: confidential.notices[0]!.id }]);
});
