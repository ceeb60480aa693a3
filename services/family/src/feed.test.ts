import { addDays, date, type Grant, registerRowOf, rollRowOf, type Staff } from '@waymark/domain';
import { createStaffFile, readSchoolFacts } from '@waymark/store';
import { aDeadline, aFile, aMeeting, aPupil, aSchool, aSenco, aStaffFile, newId } from '@waymark/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';
import { feedEntries } from './features/feed/feed-entries.ts';

let family: FamilyOnEmulator;
beforeAll(async () => {
  family = await aFamily();
});
afterAll(() => family.stop());

const at = (schoolId = family.school.id): Grant['scope'] => ({ kind: 'school', schoolId });

const aReader = async (over: Partial<Staff> = {}) => {
  const { tenant, clock, trustId, store } = family;
  const staff = aSenco({ grants: [{ role: 'senco', scope: at() }], ...over });
  const deps = { stores: tenant, facts: readSchoolFacts(tenant), today: clock.today(), now: clock.now() };
  const request = { by: 'system', what: 'test', why: null, requestId: 'r' } as const;
  await createStaffFile({ ...deps, newId: () => newId.task() }, request, aStaffFile({ staff }));
  const token = `${staff.id.slice(-20)}AA`;
  await store.stores.feeds.make({ trustId, staffId: staff.id }, { token, real: clock.real() });
  const change = async (changed: Partial<Staff>) => {
    const loaded = await tenant.staffFiles.load(staff.id);
    if (loaded === null) throw new Error('nobody');
    const after = { ...loaded.file, staff: { ...loaded.file.staff, ...changed } };
    await tenant.staffFiles.commit({ before: loaded, after, today: clock.today(), audit: [] });
  };
  return { staff, token, change, owner: { trustId, staffId: staff.id } };
};

const read = (token: string, headers: Record<string, string> = {}) =>
  family.request(`/feeds/${token}.ics`, { headers });
const textOf = async (response: Response) => (await response.text()).replaceAll('\r\n ', '');

describe('a staff calendar', () => {
  test('holds meetings by hour and place and duties by their number, and leads to the page of each', async () => {
    const { token, owner } = await aReader();
    const response = await read(token);
    const text = await textOf(response);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(text).toContain('SUMMARY:Annual review meeting');
    expect(text).toContain('DTSTART;TZID=Europe/London:20270513T140000');
    expect(text).toContain('LOCATION:Room 4\\, Oakfield School');
    expect(text).toContain(`/pupils/${family.pupilId}#meetings`);
    expect(text).toMatch(/SUMMARY:\d+ school (duty is|duties are) due – open Waymark/);
    expect((await family.store.stores.feeds.of(owner))?.fetchedAt).not.toBeNull();
  });

  test('is not sent again to whoever has it as it stands', async () => {
    const { token } = await aReader();
    const etag = (await read(token)).headers.get('etag') ?? '';
    const again = await read(token, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await read(token, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('says by name nothing of the child', async () => {
    const text = (await textOf(await read((await aReader()).token))).toLowerCase();
    for (const word of ['sam', 'adeyemi', 'ruth', '2017', 'ehcp', 'send ', 'autis']) expect(text).not.toContain(word);
  });

  test('follows what she may see at this moment: another school, a right taken away, leaving', async () => {
    const other = aSchool({ urn: 100009, name: 'Hollin Academy' });
    await family.tenant.schools.put({ row: other, expect: null, audit: [] });
    const { token, change } = await aReader();
    expect(await textOf(await read(token))).toContain('BEGIN:VEVENT');
    await change({ grants: [{ role: 'senco', scope: at(other.id) }] });
    expect(await textOf(await read(token))).not.toContain('BEGIN:VEVENT');
    await change({ grants: [{ role: 'teacher', scope: at() }] });
    expect(await textOf(await read(token))).not.toContain('BEGIN:VEVENT');
    await change({ active: false });
    expect((await read(token)).status).toBe(404);
  });

  test('of a teacher holds the meetings that she is asked to, and no count of duties', async () => {
    const { staff, token } = await aReader({ grants: [{ role: 'teacher', scope: at() }] });
    const pupil = aPupil({ schoolId: family.school.id });
    const meeting = aMeeting({ on: date('2027-05-20'), staffIds: [staff.id], cadence: [], next: null });
    const after = aFile({ pupil, meetings: [meeting] });
    const today = family.clock.today();
    const derived = { register: registerRowOf(after, today), roll: rollRowOf(after) };
    await family.tenant.files.commit({ before: null, after, derived, today, audit: [] });
    const text = await textOf(await read(token));
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Annual review meeting']);
    expect(text).toContain('20270520T');
  });

  test('that was ended, replaced, forged or never was is one page like the next', async () => {
    const { token, owner } = await aReader();
    await family.store.stores.feeds.make(owner, { token: `${'b'.repeat(20)}AA`, real: family.clock.real() });
    const kind = [token, 'c'.repeat(22), 'x', '%00', `${token}A`];
    const answers = await Promise.all(kind.map((one) => read(one)));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(kind.map(() => 404));
    expect(new Set(bodies).size).toBe(1);
    expect((await family.request(`/feeds/${token}`)).status).toBe(404);
    expect(family.log.join('\n')).not.toContain(token);
  });

  test('is read sixty times an hour and no more, each by itself', async () => {
    const [one, two] = [await aReader(), await aReader()];
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await read(one.token)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect((await read(two.token)).status).toBe(200);
  });
});

/** Names as files have them: any letters, but none that is a word for a place or stands in what the feed says of itself. */
const ownWords =
  /^(annual|review|meeting|school|duty|duties|day|last|due|open|waymark|for|are|is|oakfield|room|hall)$/i;
const name = fc
  .stringMatching(/^[A-Z][a-zé]{3,9}( [A-Z][a-z]{3,9})?$/)
  .filter((text) => !ownWords.test(text) && !text.split(' ').some((part) => ownWords.test(part)));

const anyChild = fc.record({
  forename: name,
  surname: name,
  need: fc.constantFrom('ASD', 'SEMH', 'SLCN', 'autism', 'dyslexia'),
  born: fc.date({ min: new Date('2008-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
  note: fc.constantFrom('', 's house', ' and his EHCP', ' (SEN Support)'),
});

test('whatever a child is called and wherever her meeting is said to be, no feed holds it', () => {
  fc.assert(
    fc.property(anyChild, fc.integer({ min: 0, max: 360 }), ({ forename, surname, need, born, note }, days) => {
      const birth = born.toISOString().slice(0, 10);
      const places = [
        `${forename}’${note}`,
        `${forename} ${surname}`,
        `Room 4, ${surname}`,
        `Hall ${need}`,
        `born ${birth}`,
      ];
      const on = addDays(date('2027-04-12'), days);
      const entries = feedEntries({
        ...{ appUrl: 'https://waymark.example.org', from: date('2027-03-12'), upTo: date('2028-04-12') },
        meetings: places.map((place) => ({
          ...{ pupilId: newId.pupil(), schoolName: 'Oakfield School' },
          meeting: aMeeting({ on, place, kind: 'sen-support-review' }),
        })),
        deadlines: [aDeadline({ dueOn: on, why: `${forename} ${surname} has ${need}`, practicalOn: addDays(on, -3) })],
      });
      const told = entries
        .flatMap((entry) => [entry.title, entry.kind === 'timed' ? entry.place : ''])
        .join('\n')
        .toLowerCase();
      const words = [forename, surname, need, birth, 'ehcp', 'sen support', 'plan'].map((word) => word.toLowerCase());
      expect(words.filter((word) => new RegExp(`\\b${word}\\b`, 'u').test(told))).toEqual([]);
      const initials = `${forename[0]}${surname[0]}`.toLowerCase();
      expect(new RegExp(`\\b${initials}\\b`).test(told) && !['is'].includes(initials)).toBe(false);
    }),
  );
});

test.each([
  ['2027-03-11', 0],
  ['2027-03-12', 1],
  ['2028-04-12', 1],
  ['2028-04-13', 0],
])('a duty due on %s stands in the window %i times', (dueOn, times) => {
  const window = { from: date('2027-03-12'), upTo: date('2028-04-12') };
  const deadlines = [aDeadline({ dueOn: date(dueOn), practicalOn: date(dueOn) })];
  expect(feedEntries({ appUrl: 'https://w.example', ...window, meetings: [], deadlines })).toHaveLength(times);
});
