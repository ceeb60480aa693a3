import { aFile, aPupil } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, type Who } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

/** An import with these cells uploaded, and how to check it. */
const upload = async (who: Who, bytes: Uint8Array, fileName = 'sheet.csv') => {
  const started = await api.call(who, 'POST', `/v1/schools/${api.school.id}/imports`, {
    body: { source: 'file', fileName, size: bytes.length },
    key: fileName,
  });
  api.blobs.set(started.json.upload.fields.key, bytes);
  return (body = {}) => api.call(who, 'POST', `/v1/imports/${started.json.import.id}/check`, { body });
};

const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const staffList = text(['Name,Email,Job title,Role', 'Priya Nair,p@example.org,SENCO,SENCO']);

describe('the kind of a table that is only guessed', () => {
  test('is one that the caller may import: no guess leads to a refusal for her role', async () => {
    const check = await upload('senco', staffList, 'a.csv');
    const guessed = await check();
    expect(guessed.status).toBe(200);
    expect(['pupils', 'contacts', 'register', 'ehcp-tracker']).toContain(guessed.json.import.kind);
    const offered = guessed.json.kinds.map(({ id }: { id: string }) => id);
    expect(offered).toEqual(['pupils', 'contacts', 'register', 'ehcp-tracker']);
    expect((await check({ kind: 'staff' })).status).toBe(403);
  });

  test('is a trust list for a trust administrator', async () => {
    const check = await upload('admin', staffList, 'b.csv');
    expect((await check()).json).toMatchObject({ import: { kind: 'staff' } });
  });

  test('is not asked of bytes that are no text: the file itself is refused, with how to mend it', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256);
    const { status, json } = await (await upload('senco', noise, 'image.csv'))();
    expect([status, json.problem.code]).toEqual([200, 'not-a-table']);
    expect(json.kinds).toHaveLength(4);
  });
});

describe('the answer about court orders', () => {
  test('takes the question from the rows that it clears, and from no other', async () => {
    const pupil = aPupil({ schoolId: api.school.id, misId: '77', lookedAfter: 'no' });
    await api.put(aFile({ pupil }));
    const check = await upload(
      'senco',
      text([
        'Pupil ID,Forename,Surname,Relationship,Parental responsibility,Court order',
        '77,Ada,Adeyemi,Mother,Yes,',
        '77,Ben,Adeyemi,Father,,',
      ]),
      'c.csv',
    );
    const rowsOf = (json: { groups: { code: string; cells: { rowNumber: number }[] }[] }) =>
      json.groups.find(({ code }) => code === 'order-unknown')?.cells.map(({ rowNumber }) => rowNumber);
    expect(rowsOf((await check({ kind: 'contacts' })).json)).toEqual([2, 3]);
    const answers = { ordersChecked: { by: 'Priya Nair', on: '2026-11-23' } };
    expect(rowsOf((await check({ kind: 'contacts', answers })).json)).toEqual([3]);
  });
});
