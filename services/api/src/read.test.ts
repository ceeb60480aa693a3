import { aFile, aFileWithEhcp, anAdult, aPupil, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiOnEmulator, anApi } from './api.fixture.ts';

let api: ApiOnEmulator;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.stop());

const pupilHere = (over = {}) => aPupil({ schoolId: api.school.id, ...over });

describe('who is signed in', () => {
  test('sees her trust, her school and what she may do there, and no other school', async () => {
    const { status, json } = await api.call('senco', 'GET', '/v1/me');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      staff: { name: 'Priya Nair' },
      trust: { name: 'Harbour Trust' },
      today: '2026-11-23',
      demo: false,
    });
    expect(json.schools.map(({ name }: { name: string }) => name)).toEqual(['Oakfield Primary School']);
    expect(json.schools[0].may).toContain('pupil:change');
    expect(json.schools[0].may).not.toContain('staff:manage');
  });

  test('with a grant for the trust, sees every school', async () => {
    const { json } = await api.call('lead', 'GET', '/v1/me');
    expect(json.schools).toHaveLength(2);
  });
});

describe("a child's page", () => {
  test('shows the whole file with its version as ETag', async () => {
    const file = aFileWithEhcp({ pupil: pupilHere({ provision: 'E' }) });
    const version = await api.put(file);
    const { status, json, etag } = await api.call('senco', 'GET', `/v1/pupils/${file.pupil.id}`);
    expect(status).toBe(200);
    expect(etag).toBe(`"${version}"`);
    expect(json.school.name).toBe('Oakfield Primary School');
    expect(json.adults[0].decisions.meeting).toMatchObject({ outcome: 'told', channel: 'email', reason: 'PARENT' });
    expect(json.child.meeting.reason).toBe('BEFORE_RIGHTS_DATE');
    expect(json.rightsPassAfter).toBe('2034-06-30');
    const clock = json.deadlines.find(({ rule }: { rule: string }) => rule === 'AR_CLOCK');
    expect(clock).toMatchObject({
      dueOn: '2027-01-31',
      owner: 'local-authority',
      title: 'Annual review must be finished',
    });
    expect(clock.id).toBe(`AR_CLOCK.${clock.occurrence}`);
  });

  test('hides a safeguarding hold, and that somebody set one, from everybody but the safeguarding lead', async () => {
    const adult = anAdult({ safeguardingHold: true, setByPerson: ['email', 'safeguardingHold'] });
    const file = aFile({ pupil: pupilHere(), adults: [adult] });
    await api.put(file);
    const senco = await api.call('senco', 'GET', `/v1/pupils/${file.pupil.id}`);
    expect(senco.json.adults[0]).toMatchObject({
      safeguardingHold: null,
      setByPerson: ['email'],
      decisions: { meeting: { outcome: 'not-told', reason: null, fix: null } },
    });
    expect(JSON.stringify(senco.json)).not.toMatch(/SAFEGUARDING_HOLD|has put a hold/);
    const dsl = await api.call('dsl', 'GET', `/v1/pupils/${file.pupil.id}`);
    expect(dsl.json.adults[0]).toMatchObject({
      safeguardingHold: true,
      decisions: { meeting: { reason: 'SAFEGUARDING_HOLD' } },
    });
  });

  test('costs no more than eight read units for a file of sixty rows', async () => {
    const adults = Array.from({ length: 8 }, () => anAdult());
    const notes = Array.from({ length: 50 }, () => ({
      id: newId.note(),
      kind: 'register-decision' as const,
      on: '2026-09-01' as never,
      from: 'N' as const,
      to: 'K' as const,
      reason: 'Progress data of two terms and the teacher’s concern, talked over with her mother at length.',
      by: 'Priya Nair',
      recordedAt: '2026-09-01T10:00:00.000Z' as never,
    }));
    const file = aFile({ pupil: pupilHere(), adults, notes });
    await api.put(file);
    const before = api.store.units.spent().read;
    await api.tenant.files.load(file.pupil.id);
    expect(api.store.units.spent().read - before).toBeLessThanOrEqual(8);
  });
});

describe('the register and the roll', () => {
  test('list every child once, with no date of birth or UPN in the roll', async () => {
    const other = await anApi();
    for (let n = 0; n < 80; n += 1) {
      await other.put(aFile({ pupil: aPupil({ schoolId: other.school.id, provision: n < 78 ? 'K' : 'N' }) }));
    }
    other.store.units.reset();
    const first = await other.call('senco', 'GET', `/v1/schools/${other.school.id}/register`);
    expect(first.json.rows).toHaveLength(75);
    other.store.units.reset();
    await other.tenant.register.page({ schoolId: other.school.id, limit: 75 });
    expect(other.store.units.spent().read).toBeLessThanOrEqual(4);
    const next = encodeURIComponent(first.json.next);
    const second = await other.call('senco', 'GET', `/v1/schools/${other.school.id}/register?cursor=${next}`);
    expect(second.json.next).toBeNull();
    const ids = [...first.json.rows, ...second.json.rows].map(({ pupilId }) => pupilId);
    expect(new Set(ids).size).toBe(78);
    const roll = await other.call('head', 'GET', `/v1/schools/${other.school.id}/roll`);
    expect(roll.json.pupils).toHaveLength(80);
    expect(JSON.stringify(roll.json)).not.toMatch(/dateOfBirth|upn|misId|2017-11-05/);
    await other.stop();
  });

  test('take no cursor but their own', async () => {
    const url = `/v1/schools/${api.school.id}/register?cursor=abc.def`;
    const { status, json } = await api.call('senco', 'GET', url);
    expect(status).toBe(400);
    expect(json.faults[0].path).toBe('cursor');
  });
});
