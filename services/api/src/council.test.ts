import { date } from '@waymark/domain';
import { aFile, anAssessment, aPupil } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const lawful = { meetingBufferWeeks: 4, formUrl: null, consultation: null, contactNote: null };
const path = (name: string) => `/v1/councils/${encodeURIComponent(name)}`;
const put = (name: string, body: object, ifMatch: number, who: 'lead' | 'admin' | 'senco' = 'lead') =>
  api.call(who, 'PUT', path(name), { body: { ...lawful, ...body }, ifMatch });

describe('the councils that a trust deals with', () => {
  test('are those of its schools, with what the law needs until something is kept', async () => {
    const { status, json } = await api.call('senco', 'GET', '/v1/councils');
    expect([status, json.mayChange]).toEqual([200, false]);
    const own = json.councils.find(
      ({ settings }: { settings: { name: string } }) => settings.name === api.school.laName,
    );
    expect(own).toMatchObject({ version: 0, settings: { name: api.school.laName, ...lawful } });
    expect(own.schools).toContain(api.school.name);
    expect((await api.call('lead', 'GET', '/v1/councils')).json.mayChange).toBe(true);
  });

  test('are changed by the trust alone, as they were seen, and noted field by field', async () => {
    expect((await put('Devon', {}, 0, 'senco')).status).toBe(403);
    const body = { meetingBufferWeeks: 8, contactNote: '  Ask for the SEND officer ' };
    const saved = await put('Devon', body, 0);
    expect([saved.status, saved.etag]).toEqual([200, '"1"']);
    expect(saved.json.settings).toEqual({
      ...lawful,
      ...{ name: 'Devon', meetingBufferWeeks: 8, contactNote: 'Ask for the SEND officer' },
    });
    const stale = await put('Devon', {}, 0, 'admin');
    expect([stale.status, stale.etag]).toEqual([412, '"1"']);
    const { json } = await api.call('senco', 'GET', '/v1/councils');
    expect(json.councils.map(({ settings }: { settings: { name: string } }) => settings.name)).toContain('Devon');
    const audit = await api.tenant.audit.page({ subject: 'TRUST', month: '2026-11' });
    expect(audit.rows[0]).toMatchObject({
      ...{ what: 'council-changed', why: 'Devon', who: api.people.lead.id },
      changes: [
        { field: 'council.meetingBufferWeeks', before: '4', after: '8' },
        { field: 'council.contactNote', before: null, after: '"Ask for the SEND officer"' },
      ],
    });
  });

  test('owe dates anew where the weeks changed, and nothing where only words did', async () => {
    api.queued.length = 0;
    const weeks = await put('Devon', { meetingBufferWeeks: 6 }, 1);
    const { recomputeId } = weeks.json;
    expect(api.queued).toMatchObject([{ body: { kind: 'recompute', jobId: recomputeId } }]);
    expect(await api.tenant.recomputes.load(recomputeId)).toMatchObject({ because: 'la-settings', schoolId: null });
    const progress = await api.call('lead', 'GET', `/v1/schools/${api.school.id}/recomputations/${recomputeId}`);
    expect(progress.json).toMatchObject({ state: 'waiting', changed: { pupilIds: [] } });
    const words = await put('Devon', { meetingBufferWeeks: 6, formUrl: 'https://www.devon.gov.uk/review' }, 2);
    expect([words.json.recomputeId, api.queued.length]).toEqual([null, 1]);
  });

  test.each([
    ['meetingBufferWeeks', 3],
    ['meetingBufferWeeks', 27],
    ['formUrl', 'http://www.devon.gov.uk'],
    ['formUrl', 'javascript:alert(1)'],
    ['consultation', { days: 0, counted: 'working' }],
    ['contactNote', 'x'.repeat(501)],
  ])('are refused with %s %j', async (field, value) => {
    const { status, json } = await put('Devon', { [field]: value }, 3);
    expect([status, json.faults[0].path.split('.')[0]]).toEqual([400, field]);
  });

  test('are named beside the Code’s day where they count a consultation otherwise', async () => {
    const assessment = anAssessment({
      ...{ requestReceivedOn: date('2026-09-07'), laName: 'York', schoolConsultedOn: date('2026-11-16') },
    });
    const file = aFile({ pupil: aPupil({ schoolId: api.school.id }), assessments: [assessment] });
    await api.put(file);
    const note = async () => {
      const { json } = await api.call('senco', 'GET', `/v1/pupils/${file.pupil.id}`);
      const deadline = json.deadlines.find(({ rule }: { rule: string }) => rule === 'NA_CONSULTATION');
      expect(deadline.dueOn).toBe('2026-12-01');
      return deadline.notes.filter(({ code }: { code: string }) => code === 'COUNCIL_CONSULTATION');
    };
    expect(await note()).toEqual([]);
    await put('York', { consultation: { days: 15, counted: 'working' } }, 0);
    expect(await note()).toEqual([
      { code: 'COUNCIL_CONSULTATION', text: expect.stringMatching(/Monday 7 December 2026.*Tuesday 1 December 2026/) },
    ]);
  });
});
