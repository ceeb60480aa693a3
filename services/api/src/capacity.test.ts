import { aFile, anAdult, aPupil, aTask } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const child = async (over = {}) => {
  const file = aFile({ pupil: aPupil({ schoolId: api.school.id }), ...over });
  const version = await api.put(file);
  return { path: `/v1/pupils/${file.pupil.id}`, version, file };
};

/** What a request costs: write units of a transaction are 2 per row under 1 KB and 1 per index entry. */
const cost = async (request: () => Promise<{ status: number }>) => {
  api.store.units.reset();
  expect((await request()).status).toBeLessThan(300);
  return api.store.units.spent();
};

describe('a command writes no row that it does not need', () => {
  test('a class: the child, her row in the roll, her row in the register, and the audit', async () => {
    const { path, version } = await child();
    const { write } = await cost(() =>
      api.call('senco', 'PATCH', path, { body: { regGroup: '4A' }, ifMatch: version }),
    );
    expect(write).toBe(4 * 2);
  });

  test('a telephone number: the child’s version, the adult, and the audit', async () => {
    const { path, version, file } = await child({ adults: [anAdult()] });
    const adult = `${path}/adults/${file.adults[0]?.id}`;
    const { write } = await cost(() => api.call('senco', 'PATCH', adult, { body: { phone: '1' }, ifMatch: version }));
    expect(write).toBe(3 * 2);
  });

  test('a task done: the child’s version, the task with the index entry that it leaves, and the audit', async () => {
    const task = aTask();
    const { path, version } = await child({ tasks: [task] });
    const body = { outcome: 'She will come.' };
    const { write } = await cost(() =>
      api.call('senco', 'POST', `${path}/tasks/${task.id}/done`, { body, ifMatch: version }),
    );
    expect(write).toBe(3 * 2 + 1);
  });

  test('a key for repeats costs its claim and its answer, and the repeat one refused claim', async () => {
    const { path, version } = await child();
    const body = { to: 'K', on: '2026-11-23', reason: 'Kept on.' };
    const ask = () => api.call('senco', 'POST', `${path}/register-decisions`, { body, ifMatch: version, key: 'k' });
    const plain = 3 * 2;
    expect((await cost(ask)).write).toBeLessThanOrEqual(plain + 1 + 2);
    expect((await cost(ask)).write).toBeLessThanOrEqual(1);
  });
});

describe('a request reads the file once', () => {
  test('and besides it who calls, what she may do, and the term dates', async () => {
    const { path, version, file } = await child();
    api.store.units.reset();
    await api.tenant.files.load(file.pupil.id);
    const once = api.store.units.spent().read;
    const { read } = await cost(() => api.call('senco', 'PATCH', path, { body: { regGroup: '4A' }, ifMatch: version }));
    expect(read).toBeLessThanOrEqual(once + 3);
  });
});
