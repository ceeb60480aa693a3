import { date } from '@waymark/domain';
import { aFile, aFileWithEhcp, aNotice, anAdult, aPupil, aTask, noticeStatesOf } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const support = (reviewOn: string) =>
  aFile({
    pupil: aPupil({ schoolId: api.school.id }),
    plans: [
      {
        id: '01K0000000000000000000000P' as never,
        kind: 'sen-support',
        state: 'current',
        provisionStartedOn: date('2026-01-05'),
        parentsToldOn: date('2026-01-06'),
        lastReviewOn: null,
        reviewOn: date(reviewOn),
      },
    ],
  });

const today = async (who: 'senco' | 'dsl' = 'senco') =>
  (await api.call(who, 'GET', `/v1/schools/${api.school.id}/today`)).json;

describe('what a SENCO does next', () => {
  test('a school where nobody is yet says so', async () => {
    expect(await today()).toMatchObject({ today: '2026-11-23', onRoll: 0, onRegister: 0, overdue: [], thisWeek: [] });
  });

  test('reviews lie in the list of their day: the day before, on and after each limit', async () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30', '2026-12-27', '2026-12-28'];
    for (const day of days) await api.put(support(day));
    const view = await today();
    const dues = (list: string) =>
      view[list]
        .filter(({ deadline }: { deadline: { rule: string } }) => deadline.rule === 'SS_REVIEW')
        .map(({ deadline }: { deadline: { dueOn: string } }) => deadline.dueOn);
    expect(dues('overdue')).toEqual(['2026-11-22']);
    expect(dues('thisWeek')).toEqual(['2026-11-23', '2026-11-29']);
    expect(dues('soon')).toEqual(['2026-11-30', '2026-12-27']);
    expect(view.overdue[0]).toMatchObject({
      subject: { kind: 'pupil', forename: 'Sam', regGroup: '4B' },
      deadline: { title: 'Review the support plan', state: 'missed' },
    });
    expect(view.onRegister).toBe(6);
  });

  test('what a council owes is waited for, overdue or not, and never the school’s', async () => {
    const ehcp = {
      ...aFileWithEhcp().ehcp!,
      lastReview: { meetingOn: date('2025-10-01'), decidedOn: date('2025-11-01') },
    };
    const file = aFileWithEhcp({ pupil: aPupil({ schoolId: api.school.id, provision: 'E' }), ehcp });
    await api.put(file);
    const view = await today();
    const mine = ({ subject }: { subject: { pupilId: string } }) => subject.pupilId === file.pupil.id;
    expect(view.waiting.filter(mine).map(({ deadline }: { deadline: { rule: string } }) => deadline.rule)).toContain(
      'AR_CLOCK',
    );
    expect(
      view.overdue.filter(mine).map(({ deadline }: { deadline: { owner: string } }) => deadline.owner),
    ).not.toContain('local-authority');
  });

  test('tasks and held messages name the child; why the safeguarding lead holds one back is hers', async () => {
    const adult = anAdult({ pr: 'unknown' });
    const held = aNotice({
      ...noticeStatesOf.held,
      reason: 'SAFEGUARDING_HOLD',
      recipient: { kind: 'professional', id: 'x' },
      obligation: 'DEADLINE#SS_REVIEW',
    });
    await api.put(
      aFile({ pupil: aPupil({ schoolId: api.school.id }), adults: [adult], tasks: [aTask()], notices: [held] }),
    );
    const seen = await today();
    expect(seen.tasks[0]).toMatchObject({ subject: { surname: 'Adeyemi' }, task: { kind: 'phone' } });
    expect(seen.held[0]).toMatchObject({ noticeId: held.id, reason: null });
    expect((await today('dsl')).held[0].reason).toBe('SAFEGUARDING_HOLD');
  });

  test('a task and a held message say whom to phone, but for an adult whom the safeguarding lead holds', async () => {
    const mother = anAdult({
      title: 'Ms',
      forename: 'Ada',
      surname: 'Adeyemi',
      relationship: 'mother',
      phone: '07700 900123',
    });
    const kept = anAdult({ forename: 'Ben', safeguardingHold: true });
    const gone = anAdult();
    const tasks = [mother, kept, gone].map(({ id }) => aTask({ adultId: id }));
    const recipient = { kind: 'adult' as const, id: mother.id };
    const held = aNotice({ ...noticeStatesOf.held, recipient, obligation: 'DEADLINE#SS_REVIEW' });
    await api.put(
      aFile({ pupil: aPupil({ schoolId: api.school.id }), adults: [mother, kept], tasks, notices: [held] }),
    );
    const who = { name: 'Ms Ada Adeyemi', relationship: 'mother', phone: '07700 900123' };
    const seen = await today();
    const whoOf = (view: typeof seen, at: number) =>
      view.tasks.find(({ task }: { task: { id: string } }) => task.id === tasks[at]?.id).who;
    expect([whoOf(seen, 0), whoOf(seen, 1), whoOf(seen, 2)]).toEqual([who, null, null]);
    expect(seen.held.find(({ noticeId }: { noticeId: string }) => noticeId === held.id).who).toEqual(who);
    expect(whoOf(await today('dsl'), 1)).toMatchObject({ name: expect.stringMatching(/^.*Ben/) });
  });

  test('a leaver whose file must still be sent on is in the list, though off the roll', async () => {
    const pupil = aPupil({ schoolId: api.school.id, leftOn: date('2026-11-02'), legalForename: 'Lea' });
    const terms = [{ from: date('2026-11-02'), to: date('2026-12-18') }];
    await api.put(aFile({ pupil }), { terms, insetDays: [] });
    const view = await today();
    const lines = [...view.overdue, ...view.thisWeek, ...view.soon];
    expect(lines.map(({ subject }: { subject: { forename: string } }) => subject.forename)).toContain('Lea');
  });

  test('it takes five queries besides what every request reads, and one for each child whose adult a task is about', async () => {
    const other = await anApi();
    await other.put(aFile({ pupil: aPupil({ schoolId: other.school.id }) }));
    other.commands.length = 0;
    await other.call('senco', 'GET', `/v1/schools/${other.school.id}/today`);
    expect(other.commands.filter((name) => name === 'QueryCommand')).toHaveLength(5);
    // What she may do, the school, and its terms; who signed in is read by a client of its own.
    expect(other.commands.filter((name) => name === 'GetItemCommand')).toHaveLength(3);

    const adult = anAdult();
    const tasks = [aTask({ adultId: adult.id }), aTask({ adultId: adult.id })];
    await other.put(aFile({ pupil: aPupil({ schoolId: other.school.id }), adults: [adult], tasks }));
    other.commands.length = 0;
    await other.call('senco', 'GET', `/v1/schools/${other.school.id}/today`);
    // One more for the file of the one child about whose adult there are tasks.
    expect(other.commands.filter((name) => name === 'QueryCommand')).toHaveLength(6);
    await other.stop();
  });
});
