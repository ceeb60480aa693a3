import { cadenceFor, date } from '@waymark/domain';
import { aContact, aFile, aFileWithEhcp, aNotice, anAdult, aPupil } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
const officer = aContact({ name: 'Una Officer' });
const bounced = aContact({ name: 'Bea Bounced', emailState: 'bounced' });
beforeAll(async () => {
  api = await anApi();
  for (const row of [officer, bounced]) await api.tenant.contacts.put({ row, expect: null, audit: [] });
  const terms = [
    { from: date('2026-11-02'), to: date('2026-12-18'), name: null },
    { from: date('2027-01-05'), to: date('2027-02-12'), name: null },
  ];
  await api.tenant.calendars.put(api.school.id, {
    row: { terms, insetDays: [] },
    expect: null,
    recompute: null,
    today: date('2026-11-23'),
    audit: [],
  });
});
afterAll(() => api.stop());

const lawful = () => ({
  kind: 'annual-review',
  on: '2027-01-13',
  startsAt: '14:00',
  endsAt: '15:00',
  place: 'Room 3',
  staffIds: [api.people.senco.id, api.people.head.id],
  professionals: [{ contactId: officer.id, as: 'la-officer' }],
  askedOtherwise: [
    { as: 'health', how: 'Letter to the designated clinical officer' },
    { as: 'social-care', how: 'Telephone' },
  ],
});
const child = async (over: Parameters<typeof aFileWithEhcp>[0] = {}) => {
  const file = aFileWithEhcp({ pupil: aPupil({ schoolId: api.school.id, provision: 'E' }), ...over });
  const version = await api.put(file);
  return { path: `/v1/pupils/${file.pupil.id}`, version };
};
const preview = async (path: string, over = {}) =>
  (await api.call('senco', 'POST', `${path}/meetings/preview`, { body: { ...lawful(), ...over } })).json;
const paths = ({ faults }: { faults: { path: string }[] }) => faults.map(({ path }) => path);

describe('before it is planned', () => {
  test('it shows every date, whom the law wants, who will be told, and each message with its day', async () => {
    const { path } = await child();
    const view = await preview(path);
    expect(view.faults).toEqual([]);
    expect(view.warnings).toContainEqual(expect.stringContaining('3 January 2027'));
    expect(view.deadlines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'AR_INVITE', dueOn: '2026-12-30', practicalOn: '2026-12-18' }),
        expect.objectContaining({ rule: 'AR_LA_DECISION', dueOn: '2027-02-10', owner: 'local-authority' }),
      ]),
    );
    expect(view.statutory.map(({ as, met }: { as: string; met: boolean }) => [as, met])).toEqual([
      ['parent-or-young-person', true],
      ['head', true],
      ['la-officer', true],
      ['health', true],
      ['social-care', true],
    ]);
    expect(view.recipients).toContainEqual(
      expect.objectContaining({ name: 'Ruth Adeyemi', decision: expect.objectContaining({ outcome: 'told' }) }),
    );
    expect(view.messages[0]).toMatchObject({ late: true, leavesOn: '2026-11-23', people: 1 });
    expect(view.messages.every(({ people }: { people: number }) => people > 0)).toBe(true);
  });

  test('nothing of it is stored, and it asks for no version', async () => {
    const { path, version } = await child();
    await preview(path);
    const { etag, json } = await api.call('senco', 'GET', path);
    expect([etag, json.meetings]).toEqual([`"${version}"`, []]);
  });

  test('it warns of short notice on the thirteenth day and not on the fourteenth', async () => {
    const { path } = await child();
    const warned = async (on: string) =>
      (await preview(path, { on })).warnings.some((text: string) => text.includes('two weeks'));
    expect(await warned('2026-12-06')).toBe(true);
    expect(await warned('2026-12-07')).toBe(false);
    const [warning] = (await preview(path, { on: '2026-12-06' })).warnings;
    expect(warning).toContain('AR_INVITE, SEND Regulations 2014 reg 20(3)');
    expect(warning).toContain('the parent or young person and everyone else invited');
  });

  test('it warns of a day in the holidays', async () => {
    const { path } = await child();
    expect((await preview(path, { on: '2026-12-28' })).warnings.join()).toContain(
      '28 December 2026 is not a school day',
    );
  });

  test('it warns that families are told to call where the school has no reply address', async () => {
    const { path } = await child();
    const warned = async (reach: { replyTo: string | null; phone: string | null }) => {
      const stored = await api.tenant.schools.get(api.school.id);
      await api.tenant.schools.put({ row: { ...api.school, ...reach }, expect: stored?.version ?? null, audit: [] });
      return (await preview(path)).warnings.filter((text: string) => text.includes('reply address'));
    };
    expect(await warned({ replyTo: null, phone: null })).toEqual([expect.stringContaining('told to call or visit')]);
    expect(await warned({ replyTo: null, phone: '0117 496 0999' })).toEqual([
      expect.stringContaining('told to call 0117 496 0999'),
    ]);
    expect(await warned({ replyTo: 'office@example.org', phone: null })).toEqual([]);
  });
});

describe('it cannot be planned', () => {
  test.each([
    ['head', { staffIds: [] }],
    ['la-officer', { professionals: [] }],
    ['health', { askedOtherwise: [{ as: 'social-care', how: 'Telephone' }] }],
    ['social-care', { askedOtherwise: [{ as: 'health', how: 'Letter' }] }],
  ])('without the %s, and it says how to mend that', async (as, over) => {
    const { path, version } = await child();
    const body = { ...lawful(), ...over };
    const { status, json } = await api.call('senco', 'POST', `${path}/meetings`, { body, ifMatch: version });
    expect(status).toBe(422);
    expect(json.faults).toEqual([{ path: `invitees.${as}`, message: expect.stringMatching(/say how/) }]);
    expect(paths(await preview(path, over))).toEqual([`invitees.${as}`]);
  });

  test('while nobody of the family may be told', async () => {
    const { path } = await child({ adults: [anAdult({ pr: 'unknown' })] });
    expect(paths(await preview(path))).toEqual(['invitees.parent-or-young-person']);
  });

  test('with a professional whose e-mail bounces, or who is in no address book', async () => {
    const { path } = await child();
    const professionals = [
      { contactId: officer.id, as: 'la-officer' },
      { contactId: bounced.id, as: null },
      { contactId: '01K00000000000000000009999', as: null },
    ];
    expect(paths(await preview(path, { professionals }))).toEqual([
      'professionals.1.contactId',
      'professionals.2.contactId',
    ]);
  });

  test('in the past, before the last decision, or ending before it starts', async () => {
    const { path } = await child();
    expect(paths(await preview(path, { on: '2026-11-22' }))).toEqual(['on']);
    expect(paths(await preview(path, { on: '2026-11-23' }))).toEqual([]);
    expect(paths(await preview(path, { on: '2026-01-31' }))).toEqual(['on', 'on']);
    expect(paths(await preview(path, { endsAt: '14:00' }))).toEqual(['endsAt']);
  });

  test('for a child without an EHCP, unless it is a SEN support review, which needs only the family', async () => {
    const file = aFile({ pupil: aPupil({ schoolId: api.school.id }) });
    await api.put(file);
    const path = `/v1/pupils/${file.pupil.id}`;
    expect(paths(await preview(path))).toEqual(['kind']);
    const termly = { kind: 'sen-support-review', staffIds: [], professionals: [], askedOtherwise: [] };
    expect((await preview(path, termly)).faults).toEqual([]);
  });
});

describe('a planned meeting', () => {
  const planned = async () => {
    const { path, version } = await child();
    const answer = await api.call('senco', 'POST', `${path}/meetings`, { body: lawful(), ifMatch: version });
    expect(answer.status).toBe(201);
    return {
      path,
      version: answer.json.fileVersion,
      meeting: `${path}/meetings/${answer.json.meetingId}`,
      id: answer.json.meetingId,
    };
  };
  const meetingOf = async (path: string) => (await api.call('senco', 'GET', path)).json.meetings[0];

  test('is due to be looked at today, brings its deadlines, and is in the school’s list', async () => {
    const { path, id } = await planned();
    const { json } = await api.call('senco', 'GET', path);
    expect(json.meetings[0]).toMatchObject({ occurrence: 1, state: 'planned', next: '2026-11-23' });
    expect(json.deadlines.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['AR_INVITE', 'AR_PAPERS']),
    );
    const list = await api.call('head', 'GET', `/v1/schools/${api.school.id}/meetings`);
    expect(list.json.meetings).toContainEqual(
      expect.objectContaining({ surname: 'Adeyemi', meeting: expect.objectContaining({ id, place: 'Room 3' }) }),
    );
  });

  test('stands under the cadence that its school has at that moment', async () => {
    const cadence = cadenceFor('annual-review').slice(0, 3);
    const own = { row: { kind: 'annual-review' as const, steps: [...cadence] }, audit: [] };
    await api.tenant.cadences.put(api.school.id, { ...own, expect: null });
    const { path } = await planned();
    expect((await meetingOf(path)).cadence).toEqual(cadence);
    const again = { row: { ...own.row, steps: null }, audit: [], expect: 1 };
    await api.tenant.cadences.put(api.school.id, again);
    expect((await meetingOf(path)).cadence).toEqual(cadence);
  });

  test('is planned once: a second of its kind is refused while it stands', async () => {
    const { path, version } = await planned();
    const again = await api.call('senco', 'POST', `${path}/meetings`, { body: lawful(), ifMatch: version });
    expect([again.status, again.json.faults[0].path]).toEqual([422, 'kind']);
  });

  test('starts anew when its day or hour moves, and not when its room does', async () => {
    const { path, version, meeting } = await planned();
    const change = (body: object, ifMatch: number) => api.call('senco', 'PATCH', meeting, { body, ifMatch });
    await change({ place: 'Hall' }, version);
    expect(await meetingOf(path)).toMatchObject({ occurrence: 1, place: 'Hall' });
    await change({ on: '2027-01-14' }, version + 1);
    expect((await meetingOf(path)).occurrence).toBe(2);
    await change({ startsAt: '13:00' }, version + 2);
    expect((await meetingOf(path)).occurrence).toBe(3);
    expect((await change({ on: '2026-11-20' }, version + 3)).status).toBe(422);
  });

  test('was held on its day or later, not before, and then changes no more', async () => {
    const { version, meeting, path } = await planned();
    const change = (body: object, ifMatch: number) => api.call('senco', 'PATCH', meeting, { body, ifMatch });
    expect((await change({ state: 'held' }, version)).status).toBe(422);
    expect((await change({ state: 'cancelled' }, version)).status).toBe(200);
    expect((await meetingOf(path)).state).toBe('cancelled');
    expect((await change({ on: '2027-01-20' }, version + 1)).status).toBe(422);
  });
});

describe('a message', () => {
  test('is shown exactly as it was sent, and is not there before', async () => {
    const notice = aNotice();
    const { path } = await child({ notices: [notice] });
    const url = `${path}/notices/${notice.id}/message`;
    expect((await api.call('senco', 'GET', url)).status).toBe(404);
    const copy = {
      ...{
        to: 'ruth@example.org',
        from: 'waymark@example.org',
        subject: 'A meeting',
        text: 'Hello',
        html: '<p>Hello</p>',
      },
      ...{ sentAt: '2026-11-23T08:00:04.000Z', template: 'annual-review-invite-family', templateVersion: 1 },
      ...{ language: 'pl', ownWordsVersion: 3 },
    };
    api.blobs.set(`messages/${api.trustId}/${notice.id}.json`, Buffer.from(JSON.stringify(copy)));
    expect((await api.call('senco', 'GET', url)).json).toEqual(copy);
    const { language, ownWordsVersion, ...older } = copy;
    api.blobs.set(`messages/${api.trustId}/${notice.id}.json`, Buffer.from(JSON.stringify(older)));
    expect((await api.call('senco', 'GET', url)).json).toEqual({ ...older, language: 'en', ownWordsVersion: null });
    const { path: another } = await child();
    expect((await api.call('senco', 'GET', `${another}/notices/${notice.id}/message`)).status).toBe(404);
    expect((await api.call('head', 'GET', url)).status).toBe(403);
  });
});
