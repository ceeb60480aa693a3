import { date, staffIdSchema, type TrustWords } from '@waymark/domain';
import { englishWords, saveWords } from '@waymark/domain/words';
import { anAuditEntry, aStoreOnEmulator, newId, type StoreOnEmulator } from '@waymark/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let on: StoreOnEmulator;
beforeAll(async () => {
  on = await aStoreOnEmulator({ shards: 1 });
});
afterAll(() => on.stop());

const template = 'reminder-family';
const doing = { by: { id: staffIdSchema.parse('0'.repeat(26)), name: 'Kim Hale' }, today: date('2026-11-20') };
const draft = (before: TrustWords | null = null) =>
  saveWords(before, { template, language: 'en', words: englishWords(template) }, doing);
const aTrust = () => on.stores.forTenant(newId.trust());

test('keeps every version, and writes one only where the last stands as it was read', async () => {
  const { words } = aTrust();
  const first = draft();
  expect(await words.save({ change: first, expect: null, audit: [] })).toEqual({ ok: true, version: 1 });
  expect(await words.save({ change: first, expect: null, audit: [] })).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  });
  const second = draft(first.head);
  expect(await words.save({ change: second, expect: 1, audit: [] })).toEqual({ ok: true, version: 2 });
  expect(await words.versions(template, 'en')).toEqual([first.version, second.version]);
  expect(await words.get(template, 'en')).toEqual({ version: 2, row: second.head });
});

test('marks a version as approved once, and never alters it again', async () => {
  const { words, audit } = aTrust();
  const { head, version } = draft();
  await words.save({ change: { head, version }, expect: null, audit: [] });
  const approved = { ...version, approved: { by: doing.by, on: doing.today } };
  const change = { head: { ...head, inUse: approved }, version: approved };
  const entry = anAuditEntry();
  expect(await words.approve({ change, expect: 1, audit: [entry] })).toEqual({ ok: true, version: 2 });
  expect(await words.approve({ change, expect: 2, audit: [] })).toEqual({ ok: false, reason: 'changed-meanwhile' });
  expect(await words.versions(template, 'en')).toEqual([approved]);
  expect((await audit.page({ subject: 'TRUST', month: '2026-11' })).rows).toEqual([entry]);
});

test('gives the mailer the languages of one message and no other, without the versions', async () => {
  const { words } = aTrust();
  const english = draft();
  await words.save({ change: english, expect: null, audit: [] });
  const polish = saveWords(null, { template, language: 'pl', words: null }, doing);
  await words.save({ change: polish, expect: null, audit: [] });
  const other = saveWords(null, { template: 'views-family', language: 'pl', words: null }, doing);
  await words.save({ change: other, expect: null, audit: [] });
  expect(await words.ofTemplate(template)).toEqual([english.head, polish.head]);
  expect((await words.list()).map(({ row }) => row)).toEqual([english.head, polish.head, other.head]);
});
