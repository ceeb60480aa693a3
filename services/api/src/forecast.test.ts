import { addDays, date, type PupilFile } from '@waymark/domain';
import { aDeadline, aFile, aMeeting, aNotice, aPupil, derivedOf, noticeStatesOf } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const today = date('2026-11-23');
const pupil = () => aPupil({ schoolId: api.school.id });
/** Keeps a file just as it is, its deadlines not worked out anew. */
const keep = (after: PupilFile) =>
  api.tenant.files.commit({ before: null, after, derived: derivedOf(after), audit: [], today });
const forecast = async (who: 'senco' | 'dsl' | 'otherSenco' = 'senco') =>
  api.call(who, 'GET', `/v1/schools/${api.school.id}/forecast`);

describe('a school’s forecast', () => {
  test('of a school with nothing due is empty and says that too little was done to tell a pace', async () => {
    const { status, json } = await forecast();
    expect(status).toBe(200);
    expect(json).toMatchObject({ today: '2026-11-23', upTo: '2027-02-15', due: 0, school: [], others: [] });
    expect(json.pace.map(({ aWeek }: { aWeek: number | null }) => aWeek)).toEqual([null, null, null, null]);
  });

  test('names the child, the sentence and the action, and keeps a council’s apart', async () => {
    const file = aFile({
      pupil: pupil(),
      deadlines: [
        aDeadline({ rule: 'AR_LATEST_MEETING', occurrence: 'A', owner: 'school', dueOn: addDays(today, 13) }),
        aDeadline({
          rule: 'AR_LA_DECISION',
          occurrence: 'B',
          owner: 'local-authority',
          dueOn: addDays(today, -1),
          state: 'missed',
        }),
        aDeadline({ rule: 'AR_LATEST_MEETING', occurrence: 'C', owner: 'school', dueOn: addDays(today, 85) }),
      ],
    });
    await keep(file);
    const { json } = await forecast();
    expect(json).toMatchObject({
      due: 2,
      school: [
        {
          subject: { kind: 'pupil', pupilId: file.pupil.id, forename: 'Sam' },
          ...{ deadlineId: 'AR_LATEST_MEETING.A', title: 'Hold the review meeting by', basis: 'facts' },
          ...{ action: 'plan-meeting', likelyOn: '2026-12-07' },
        },
      ],
      others: [{ deadlineId: 'AR_LA_DECISION.B', basis: 'missed', action: 'ask-council', owner: 'local-authority' }],
    });
  });

  test('knows of a planned meeting and of a message that waits', async () => {
    const file = aFile({
      pupil: pupil(),
      meetings: [aMeeting({ on: addDays(today, 30) })],
      notices: [aNotice(noticeStatesOf.held)],
      deadlines: [
        aDeadline({ rule: 'AR_INVITE', occurrence: 'A', owner: 'school', dueOn: addDays(today, 16) }),
        aDeadline({ rule: 'AR_LATEST_MEETING', occurrence: 'B', owner: 'school', dueOn: addDays(today, 29) }),
      ],
    });
    await keep(file);
    const { json } = await forecast();
    const hers = json.school.filter(
      ({ subject }: { subject: { pupilId: string } }) => subject.pupilId === file.pupil.id,
    );
    expect(hers.map(({ action }: { action: string }) => action)).toEqual(['clear-held-messages', 'move-meeting']);
  });

  test('reads the pace of the last year from what was done', async () => {
    const done = Array.from({ length: 10 }, (_, n) => {
      const endedOn = addDays(today, -7 * (n + 1));
      return aDeadline({
        ...{
          rule: 'AR_SCHOOL_REPORT',
          occurrence: String(n),
          owner: 'school',
          dueOn: addDays(endedOn, n < 3 ? -1 : 0),
        },
        ...{ state: n < 3 ? 'met-late' : 'met', next: null, endedOn, endedBecause: 'Sent', endedBy: 'person' },
      });
    });
    await keep(aFile({ pupil: pupil(), deadlines: done }));
    const { json } = await forecast();
    expect(json.pace).toContainEqual({ work: 'papers', done: 10, late: 3, aWeek: 0.3 });
  });

  test('is not there for another school’s SENCO', async () => {
    expect((await forecast('otherSenco')).status).toBe(404);
  });
});

describe('a trust’s forecast', () => {
  const trust = (who: 'lead' | 'admin' | 'senco') => api.call(who, 'GET', '/v1/forecast');

  test('gives figures and no name, the school most at risk first, and says whose own may be opened', async () => {
    const { status, json } = await trust('lead');
    expect(status).toBe(200);
    const mine = json.schools.find(({ schoolId }: { schoolId: string }) => schoolId === api.school.id);
    const own = (await forecast()).json;
    expect(mine).toMatchObject({ due: own.due, others: own.others.length, knowsPace: true, mayOpen: true });
    expect(mine.missed + mine.atRisk).toBe(own.school.length);
    expect(mine.helps.count).toBeGreaterThan(0);
    expect(json.schools[0].schoolId).toBe(api.school.id);
    expect(JSON.stringify(json)).not.toMatch(/Sam|Adeyemi/);
    expect((await trust('admin')).json.schools.map(({ mayOpen }: { mayOpen: boolean }) => mayOpen)).toEqual(
      json.schools.map(() => false),
    );
  });

  test('is not a SENCO’s of one school', async () => {
    expect((await trust('senco')).status).toBe(403);
  });
});
