import { type CadenceStep, cadenceFor, type PupilFile } from '@waymark/domain';
import { aFile, aMeeting, aPupil, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, today } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const path = (rest = '') => `/v1/schools/${api.school.id}/cadences${rest}`;
const standard = [...cadenceFor('annual-review')];
const without = (name: string): CadenceStep[] => standard.filter(({ step }) => step !== name);
const put = (steps: readonly CadenceStep[] | null, ifMatch?: number, who: 'senco' | 'head' = 'senco') =>
  api.call(who, 'PUT', path('/annual-review'), { body: { steps }, ...(ifMatch === undefined ? {} : { ifMatch }) });
const apply = (meetingIds: readonly string[], ifMatch: number) =>
  api.call('senco', 'POST', path('/annual-review/apply'), { body: { meetingIds }, ifMatch, key: newId.import() });

const withMeeting = async (cadence: readonly CadenceStep[] = standard): Promise<PupilFile> => {
  const file = aFile({
    pupil: aPupil({ schoolId: api.school.id, provision: 'E' }),
    meetings: [aMeeting({ kind: 'annual-review', cadence: [...cadence], next: null })],
  });
  await api.put(file);
  return file;
};
const cadenceIn = async ({ pupil }: PupilFile) => (await api.tenant.files.load(pupil.id))?.file.meetings[0]?.cadence;
const meetingIdOf = ({ meetings: [meeting] }: PupilFile): string => meeting?.id ?? '';

describe('a school’s cadence', () => {
  test('is the standard one at version 0 until it has its own, and again after that', async () => {
    const { json } = await api.call('head', 'GET', path());
    expect(json.cadences).toMatchObject([
      { kind: 'annual-review', version: 0, own: null, standard, elsewhere: [] },
      { kind: 'sen-support-review', version: 0, own: null },
    ]);
    const own = await put(without('views'), 0);
    expect([own.status, own.etag, own.json]).toMatchObject([200, '"1"', { version: 1, own: without('views') }]);
    expect((await put(standard, 0)).status).toBe(412);
    expect((await put(standard)).status).toBe(428);
    const again = await put(null, 1);
    expect(again.json).toMatchObject({ version: 2, own: null });
    const audit = await api.tenant.audit.page({ subject: `S#${api.school.id}`, month: '2026-11' });
    expect(audit.rows.filter(({ what }) => what === 'cadence-changed')).toHaveLength(2);
  });

  test('is changed by those who manage the school, and not into one that cannot be', async () => {
    expect((await put(standard, 2, 'head')).status).toBe(403);
    const twice = await put([...standard, ...standard.slice(0, 1)], 2);
    expect([twice.status, twice.json.faults]).toEqual([
      422,
      [{ path: `steps.${standard.length}.step`, message: expect.any(String) }],
    ]);
  });

  test('is shown on the days of a meeting, with what the law says of it, and stored nowhere', async () => {
    const body = { steps: without('send-papers'), on: '2027-02-11' };
    const { status, json } = await api.call('head', 'POST', path('/annual-review/preview'), { body });
    expect([status, json.faults, json.hasCalendar]).toEqual([200, [], false]);
    expect(json.warnings).toMatchObject([{ path: 'steps', rule: 'AR_PAPERS, SEND Regulations 2014 reg 20(4)' }]);
    const ahead = await api.call('head', 'POST', path('/annual-review/preview'), { body: { ...body, on: null } });
    expect([json.on, ahead.json.on]).toEqual(['2027-02-11', '2027-02-22']);
    expect(json.steps).toHaveLength(body.steps.length);
    expect(json.steps[0]).toEqual({ namedOn: '2026-11-19', leavesOn: '2026-11-19', moved: null });
    expect((await api.tenant.cadences.get(api.school.id, 'annual-review'))?.version).toBe(2);
  });

  test('leaves meetings already planned as they are, names them, and changes those that are asked for', async () => {
    const [one, other] = [await withMeeting(), await withMeeting()];
    const changed = await put(without('views'), 2);
    const named = changed.json.elsewhere.map(({ meeting }: { meeting: { id: string } }) => meeting.id);
    expect(named.toSorted()).toEqual([meetingIdOf(one), meetingIdOf(other)].toSorted());
    expect(await cadenceIn(one)).toEqual(standard);

    expect((await apply([meetingIdOf(one)], 2)).status).toBe(412);
    const applied = await apply([meetingIdOf(one), newId.meeting()], 3);
    expect([applied.status, applied.json]).toEqual([200, { changed: 1, left: 1, later: 0 }]);
    expect(await cadenceIn(one)).toEqual(without('views'));
    expect(await cadenceIn(other)).toEqual(standard);
    const { json } = await api.call('senco', 'GET', path());
    expect(json.cadences[0].elsewhere).toMatchObject([{ pupilId: other.pupil.id }]);
  });

  test('is given to many meetings by long work, owed before it begins', async () => {
    const files = await Promise.all(Array.from({ length: 9 }, () => withMeeting()));
    api.queued.length = 0;
    const applied = await apply(files.map(meetingIdOf), 3);
    expect(applied.json).toEqual({ changed: 0, left: 0, later: 9 });
    expect(api.queued).toMatchObject([{ body: { kind: 'recompute', trustId: api.trustId } }]);
    const { jobId } = api.queued[0]!.body as { jobId: never };
    const job = await api.tenant.recomputes.load(jobId);
    expect(job).toMatchObject({ because: 'cadence', schoolId: api.school.id, next: today });
    expect(job?.cadence?.meetingIds).toHaveLength(9);
  });
});
