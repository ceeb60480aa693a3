import { createStaffFile, readSchoolFacts } from '@waymark/store';
import { aSenco, aStaffFile, newId } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFamily, type FamilyOnEmulator } from './family.fixture.ts';

let family: FamilyOnEmulator;
beforeAll(async () => {
  family = await aFamily();
});
afterAll(() => family.stop());

const aReader = async () => {
  const { tenant, clock, trustId, school } = family;
  const staff = aSenco({
    grants: [{ role: 'senco', scope: { kind: 'school', schoolId: school.id } }],
    digestAt: '07:30',
  });
  const deps = { stores: tenant, facts: readSchoolFacts(tenant), today: clock.today(), now: clock.now() };
  const request = { by: 'system', what: 'test', why: null, requestId: 'r' } as const;
  const file = aStaffFile({ staff, digest: { next: clock.today(), lastMadeOn: null } });
  const opened = await createStaffFile({ ...deps, newId: () => newId.task() }, request, file);
  if (!opened.ok) throw new Error(opened.reason);
  const token = family.store.stores.digestLinks.tokenOf({ trustId, staffId: staff.id });
  const now = async () => (await tenant.staffFiles.load(staff.id))!.file;
  return { token, now, staffId: staff.id };
};
/** What a mail program sends of itself: no cookie, no origin. RFC 8058. */
const oneClick = (token: string) => family.post(`/digest/${token}`, { 'List-Unsubscribe': 'One-Click' });

test('one POST of a mail program ends the digest, without a sign-in or a redirect, and again it says the same', async () => {
  const { token, now, staffId } = await aReader();
  const answers = [await oneClick(token), await oneClick(token)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await answers[1]!.text()).toContain('Your daily message has ended');
  expect(await now()).toMatchObject({ staff: { digestAt: null }, digest: { next: null } });
  const { rows } = await family.tenant.audit.page({ subject: `W#${staffId}`, month: '2027-04' });
  expect(rows.filter(({ what }) => what === 'digest-chosen')).toHaveLength(1);
});

test('opening the link only asks: scanners open links too', async () => {
  const { token, now } = await aReader();
  const page = await family.request(`/digest/${token}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<button type="submit">End it</button>');
  expect((await now()).staff.digestAt).toBe('07:30');
});

test('a token that was altered ends nobody’s', async () => {
  const { token, now } = await aReader();
  expect((await oneClick(`${token.slice(0, -2)}xx`)).status).toBe(404);
  expect((await family.request('/digest/nobody')).status).toBe(404);
  expect((await now()).staff.digestAt).toBe('07:30');
});
