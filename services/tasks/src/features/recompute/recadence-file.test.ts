import { cadenceFor, date, instantAt, type PupilFile, registerRowOf, rollRowOf } from '@waymark/domain';
import { createIds } from '@waymark/runtime';
import { aFile, aMeeting, aPupil, aSchool, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeFiles } from './recompute-files.ts';

const today = date('2026-11-23');
const now = instantAt(today, '09:30');
const standard = [...cadenceFor('annual-review')];
const own = standard.filter(({ step }) => step !== 'views');

let store: StoreOnEmulator;
beforeAll(async () => {
  store = await aStoreOnEmulator();
});
afterAll(() => store.stop());

test('the meetings that a school asked for get its cadence, the others keep theirs, twice as well as once', async () => {
  const trustId = newId.trust();
  const stores = store.stores.forTenant(trustId);
  const school = aSchool();
  await stores.schools.put({ row: school, expect: null, audit: [] });
  const row = { kind: 'annual-review' as const, steps: own };
  await stores.cadences.put(school.id, { row, expect: null, audit: [] });
  const put = async (): Promise<PupilFile> => {
    const pupil = aPupil({ schoolId: school.id, provision: 'E' });
    const after = aFile({ pupil, meetings: [aMeeting({ kind: 'annual-review', cadence: standard })] });
    const derived = { register: registerRowOf(after, today), roll: rollRowOf(after) };
    await stores.files.commit({ before: null, after, derived, today, audit: [] });
    return after;
  };
  const [asked, other] = [await put(), await put()];
  const clock = { now: () => now, real: () => now, today: () => today };
  const blobs = { get: async () => null, put: async () => undefined };
  const deps = {
    stores: store.stores,
    blobs,
    queue: { send: async () => undefined },
    clock,
    ids: createIds({ clock }),
  };
  const job = {
    ...({ id: newId.import(), because: 'cadence', schoolId: school.id, state: 'waiting', progress: null } as const),
    cadence: { kind: 'annual-review' as const, meetingIds: asked.meetings.map(({ id }) => id) },
    ...{ startedAt: now, finishedAt: null, next: today, version: 1 },
  };
  await stores.recomputes.create(job, today);
  const run = () => recomputeFiles(deps, { trustId, jobId: job.id }, () => true);
  const loaded = async ({ pupil }: PupilFile) => stores.files.load(pupil.id);

  expect(await run()).toBe('done');
  const [changed, kept] = [await loaded(asked), await loaded(other)];
  expect(changed?.file.meetings).toMatchObject([{ cadence: own, next: today }]);
  expect([kept?.file.meetings[0]?.cadence, kept?.fileVersion]).toEqual([standard, 1]);

  expect(await run()).toBe('done');
  expect((await loaded(asked))?.fileVersion).toBe(changed?.fileVersion);
});
