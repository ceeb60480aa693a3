import { date } from '@waymark/domain';
import { aFile, aMeeting, aNotice, anAdult, aPupil, aTask, noticeStatesOf } from '@waymark/test-kit';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeEach(async () => {
  await api?.stop();
  api = await anApi();
});
afterAll(() => api.stop());

const put = async (over: Parameters<typeof anAdult>[0] = {}) => {
  const adult = anAdult({ prefers: 'paper', address: ['12 Quay Street', 'HT3 4CD'], ...over });
  const meeting = aMeeting({ kind: 'annual-review', on: date('2027-02-11') });
  const about = { obligation: `MEETING#${meeting.id}`, occurrence: String(meeting.occurrence), step: 'invite' };
  const template = 'annual-review-invite-family';
  const task = aTask({
    ...{ kind: 'send-letter', adultId: adult.id, noticeId: null },
    about: { ...about, template, uselessAfter: null },
  });
  const notice = aNotice({
    ...noticeStatesOf.sent,
    ...{ ...about, template, recipient: { kind: 'adult', id: adult.id } },
  });
  const pupil = aPupil({ schoolId: api.school.id });
  const version = await api.put(
    aFile({ pupil, adults: [adult], meetings: [meeting], tasks: [task], notices: [notice] }),
  );
  return { adult, task, notice, version, path: `/v1/pupils/${pupil.id}` };
};
const list = async () => (await api.call('senco', 'GET', `/v1/schools/${api.school.id}/letters`)).json;
const isPdf = (base64: string) => Buffer.from(base64, 'base64').subarray(0, 5).toString();

describe('letters that wait', () => {
  test('are listed with whom they are for, whether they can be printed and have an address', async () => {
    const { task, version } = await put();
    const { lines, total } = await list();
    expect(total).toBe(1);
    expect(lines).toMatchObject([
      {
        taskId: task.id,
        fileVersion: version,
        title: 'Invitation to the annual review',
        address: 'known',
        print: 'ready',
      },
    ]);
  });

  test.each([
    [{ address: [] }, { address: 'missing', print: 'ready' }],
    [{ addressConfidential: true, email: 'a@example.org' }, { address: 'by-hand' }],
    [{ pr: 'unknown' }, { print: 'not-told' }],
  ] as const)('of one with %j say so', async (over, line) => {
    await put(over as never);
    expect((await list()).lines).toMatchObject([line]);
  });

  test('are printed in one file, and each printing is in its child’s history', async () => {
    const one = await put();
    const two = await put();
    const barred = await put({ contactAllowed: 'no' });
    const tasks = [one, two, barred].map(({ task }) => task.id).join(',');
    const path = `/v1/schools/${api.school.id}/letters.pdf?tasks=${tasks}`;
    const { status, json } = await api.call('dsl', 'GET', path);
    expect([status, json.fileName, isPdf(json.base64)]).toEqual([200, 'letters-2026-11-23.pdf', '%PDF-']);
    const history = async ({ path: child }: typeof one) =>
      (await api.call('senco', 'GET', `${child}/history`)).json.entries.map(({ what }: { what: string }) => what);
    expect(await history(one)).toContain('Printed a letter');
    expect(await history(two)).toContain('Printed a letter');
    expect(await history(barred)).not.toContain('Printed a letter');
  });

  test('are the SENCO’s and the safeguarding lead’s to print', async () => {
    const { task } = await put();
    const path = `/v1/schools/${api.school.id}/letters.pdf?tasks=${task.id}`;
    expect((await api.call('head', 'GET', path)).status).toBe(403);
    expect((await api.call('senco', 'GET', `/v1/schools/${api.school.id}/letters.pdf?tasks=x`)).status).toBe(400);
  });
});

describe('one letter', () => {
  test('is a PDF of a task, or of a message however it went', async () => {
    const { task, notice, path } = await put();
    for (const at of [`${path}/tasks/${task.id}/letter.pdf`, `${path}/notices/${notice.id}/letter.pdf`]) {
      const { status, json } = await api.call('senco', 'GET', at);
      expect([status, isPdf(json.base64)]).toEqual([200, '%PDF-']);
    }
  });

  test('is its bytes for whoever accepts them', async () => {
    const { task, path } = await put();
    const headers = { accept: 'application/pdf' };
    const answer = await api.call('senco', 'GET', `${path}/tasks/${task.id}/letter.pdf`, { headers });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.json.slice(0, 5)).toBe('%PDF-');
  });

  test('is refused where its reader may not be told', async () => {
    const { task, path } = await put({ order: { state: 'alleged' } });
    const { status, json } = await api.call('senco', 'GET', `${path}/tasks/${task.id}/letter.pdf`);
    expect([status, json.title]).toEqual([409, 'This cannot be done in its present state']);
  });

  test('is not there for a task that asks for none', async () => {
    const { adult, path } = await put();
    const pupil = aPupil({ schoolId: api.school.id });
    const phone = aTask({ kind: 'phone', adultId: adult.id });
    await api.put(aFile({ pupil, tasks: [phone] }));
    expect((await api.call('senco', 'GET', `/v1/pupils/${pupil.id}/tasks/${phone.id}/letter.pdf`)).status).toBe(404);
    expect((await api.call('senco', 'GET', `${path}/tasks/${phone.id}/letter.pdf`)).status).toBe(404);
  });
});
