import { type Answerer, answererSchema, date, forgetLinkAt, instant, newLink, type PupilFile } from '@waymark/domain';
import { aContact, aFileWithEhcp, aMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi, today } from './api.fixture.ts';

let api: ApiOnEmulator;
let file: PupilFile;
const contact = aContact({ name: 'Nia Rees', role: 'Educational psychologist' });
const mother = anAdult({ forename: 'Ruth', surname: 'Adeyemi', relationship: 'Mother' });
const father = anAdult({ forename: 'Lee', pr: 'unknown', email: 'lee@example.org' });
const meeting = aMeeting({ on: date('2026-12-09'), professionals: [{ contactId: contact.id, as: null }] });
const hers = answererSchema.parse(`adult:${mother.id}`);
const theirs = answererSchema.parse(`professional:${contact.id}`);
const at = instant('2026-11-20T09:00:00.000Z');
const paper = { id: newId.document(), meetingId: meeting.id, who: theirs, type: 'pdf', bytes: 12 } as const;

beforeAll(async () => {
  api = await anApi();
  await api.tenant.contacts.put({ row: contact, expect: null, audit: [] });
  file = aFileWithEhcp({
    pupil: aPupil({ schoolId: api.school.id, provision: 'E' }),
    ...{ adults: [mother, father], meetings: [meeting] },
    replies: [
      {
        ...{ meetingId: meeting.id, who: hers, occurrence: 1, answer: 'another-time', note: 'Mondays' },
        at,
        interpreter: 'Polski',
        access: null,
      },
    ],
    views: [
      {
        ...{ meetingId: meeting.id, who: hers, savedAt: at },
        draft: [{ question: 'hard', text: 'A draft of hers' }],
        sent: { at, answers: [{ question: 'going-well', text: 'Reading' }] },
      },
    ],
    documents: [{ ...paper, name: 'advice.pdf', scan: 'pending', reference: 'K7M2-9QXT', receivedAt: at }],
  });
  await api.put(file);
  api.blobs.set(`received/${api.trustId}/${paper.id}`, new TextEncoder().encode('%PDF-1.7 x'));
});
afterAll(() => api.stop());

const path = (rest: string) => `/v1/pupils/${file.pupil.id}/${rest}`;
const answers = (who: Parameters<ApiOnEmulator['call']>[0]) =>
  api.call(who, 'GET', path(`meetings/${meeting.id}/answers`));

describe('what was answered about a meeting', () => {
  test('is shown person by person: the reply, what was sent on purpose, and the papers', async () => {
    const { status, json } = await answers('senco');
    expect(status).toBe(200);
    expect(json.answers).toEqual([
      {
        ...{ who: hers, name: 'Ms Adeyemi', part: 'mother', mayHaveLink: true, papers: [] },
        reply: { answer: 'another-time', note: 'Mondays', interpreter: 'Polski', access: null, at, beforeMove: false },
        views: { sentAt: at, answers: [{ question: 'What is going well for your child?', text: 'Reading' }] },
      },
      {
        ...{
          who: theirs,
          name: 'Nia Rees',
          part: 'Educational psychologist',
          mayHaveLink: true,
          reply: null,
          views: null,
        },
        papers: [
          {
            id: paper.id,
            name: 'advice.pdf',
            type: 'pdf',
            bytes: 12,
            scan: 'pending',
            reference: 'K7M2-9QXT',
            receivedAt: at,
          },
        ],
      },
    ]);
  });

  test('shows no draft, and nobody who may not be told', async () => {
    const text = JSON.stringify((await answers('senco')).json);
    expect(text).not.toContain('A draft of hers');
    expect(text).not.toContain('Lee');
  });

  test('is for those who read messages: not for a headteacher, a teacher or another school', async () => {
    expect((await answers('dsl')).status).toBe(200);
    expect((await answers('head')).status).toBe(403);
    expect((await answers('otherSenco')).status).toBe(404);
  });

  test('is of a meeting in the child’s file', async () => {
    expect((await api.call('senco', 'GET', path(`meetings/${newId.meeting()}/answers`))).status).toBe(404);
  });
});

describe('a paper that was sent in', () => {
  test('comes as it is, to those who may read messages', async () => {
    const { status, json } = await api.call('senco', 'GET', path(`papers/${paper.id}`));
    expect(status).toBe(200);
    expect(json).toEqual({ name: 'advice.pdf', contentType: 'application/pdf', content: 'JVBERi0xLjcgeA==' });
    expect((await api.call('head', 'GET', path(`papers/${paper.id}`))).status).toBe(403);
    expect((await api.call('senco', 'GET', path(`papers/${newId.document()}`))).status).toBe(404);
  });
});

describe('ending links and mailing a new one', () => {
  const renew = (who: string, as: 'senco' | 'dsl' = 'senco') =>
    api.call(as, 'POST', path(`meetings/${meeting.id}/links`), { body: { who } });
  const aLink = async (who: Answerer, token: string) => {
    const about = {
      trustId: api.trustId,
      pupilId: file.pupil.id,
      meetingId: meeting.id,
      occurrence: 1,
      who,
      lastDay: meeting.on,
    };
    const link = newLink('reply', about, { id: newId.link(), real: at });
    await api.store.stores.links.create({
      token,
      link,
      address: null,
      forgetAt: forgetLinkAt(link, { today, real: at }),
    });
  };

  test('ends hers and nobody else’s, asks for a mail by ids alone, and is written down', async () => {
    await aLink(hers, 'AAAAAAAAAAAAAAAAAAAAA1');
    await aLink(theirs, 'AAAAAAAAAAAAAAAAAAAAA2');
    const { status, json } = await renew(hers);
    expect([status, json]).toEqual([200, { ended: 1 }]);
    const { links } = api.store.stores;
    expect((await links.find('AAAAAAAAAAAAAAAAAAAAA1'))?.revokedAt).not.toBeNull();
    expect((await links.find('AAAAAAAAAAAAAAAAAAAAA2'))?.revokedAt).toBeNull();
    expect(api.queued.at(-1)?.body).toEqual({
      kind: 'again',
      refs: [{ trustId: api.trustId, pupilId: file.pupil.id, meetingId: meeting.id, who: hers }],
    });
    const history = await api.call('senco', 'GET', path('history'));
    expect(history.json.entries[0].what).toBe('Ended somebody’s links to a meeting and had a new one mailed');
  });

  test('is refused for somebody who may not be told, and for who plans no meetings', async () => {
    expect((await renew(`adult:${father.id}`)).status).toBe(422);
    expect((await renew('staff:someone')).status).toBe(400);
    expect((await renew(hers, 'dsl')).status).toBe(403);
  });
});
