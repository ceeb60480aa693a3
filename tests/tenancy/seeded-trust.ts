import { addDays, date, instant, lawfulSettings, suppress, type TrustId } from '@waymark/domain';
import { saveWords } from '@waymark/domain/words';
import type { Recompute, Stores } from '@waymark/store';
import {
  aContact,
  aDeadline,
  aFile,
  aMeeting,
  aNotice,
  anAuditEntry,
  anImport,
  aPupil,
  aSchool,
  aSenco,
  aStaffFile,
  aTask,
  derivedOf,
  newId,
  noticeStatesOf,
} from '@waymark/test-kit';

export const today = date('2026-11-20');
export const now = instant('2026-11-20T09:00:00.000Z');
export const upn = 'A123456789012';
export const laName = 'Devon';
/** An address that both trusts have, and one of them knows not to work. */
export const address = 'both@example.org';
export const suppressed = suppress(null, { reason: 'bounced', event: 'message-1', mark: 'P#1', today });
export const idempotencyKey = 'a key that both trusts use';

const aRecompute = (): Recompute => ({
  id: newId.import(),
  because: 'term-dates',
  schoolId: null,
  state: 'waiting',
  progress: null,
  startedAt: now,
  finishedAt: null,
  next: addDays(today, 1),
  version: 1,
});

/** A trust with a row of every kind, as another trust's session might try to reach them. */
export const seedTrust = async (stores: Stores, trustId: TrustId) => {
  const mine = stores.forTenant(trustId);
  const school = aSchool();
  const staff = aSenco({ grants: [{ role: 'senco', scope: { kind: 'school', schoolId: school.id } }] });
  const staffFile = aStaffFile({ staff, tasks: [aTask()] });
  const file = aFile({
    pupil: aPupil({ schoolId: school.id, upn }),
    deadlines: [aDeadline()],
    meetings: [aMeeting()],
    notices: [aNotice(), aNotice(noticeStatesOf.held)],
    tasks: [aTask()],
  });
  const subject = `P#${file.pupil.id}` as const;
  const audit = [anAuditEntry({ subject })];
  const imported = anImport({ schoolId: school.id });
  const batch = { n: 0, pupilId: file.pupil.id, rowNumbers: [2], did: 'created' as const, touched: [], undo: null };
  const extra = { batch: { importId: imported.id, batch } };
  const contact = aContact();
  const calendar = { terms: [], insetDays: [] };
  const recompute = aRecompute();
  const once = { expect: null, audit: [] };

  await mine.trust.put({ row: { id: trustId, name: 'Harbour Trust' }, ...once });
  await mine.schools.put({ row: school, ...once });
  await mine.contacts.put({ row: contact, ...once });
  await mine.addresses.put(address, { row: suppressed, ...once });
  await mine.calendars.put(school.id, { row: calendar, ...once, recompute, today });
  await mine.cadences.put(school.id, { row: { kind: 'annual-review', steps: null }, ...once });
  await mine.laSettings.put({
    row: { ...lawfulSettings(laName), meetingBufferWeeks: 6 },
    ...once,
    recompute: null,
    today,
  });
  const words = saveWords(
    null,
    { template: 'reminder-family', language: 'en', words: null },
    { by: { id: staff.id, name: 'Kim Hale' }, today },
  );
  await mine.words.save({ change: words, ...once });
  await mine.imports.create(imported, []);
  await mine.staffFiles.commit({ before: null, after: staffFile, audit: [], today });
  await mine.files.commit({ before: null, after: file, derived: derivedOf(file), audit, extra, today });
  await mine.idempotency.begin({ key: idempotencyKey, request: 'theirs', now, leaseMinutes: 60, keepHours: 24 });

  const loaded = await mine.files.load(file.pupil.id);
  const loadedStaff = await mine.staffFiles.load(staff.id);
  if (loaded === null || loadedStaff === null) throw new Error('The seeded trust could not be read back.');
  return { trustId, school, staff, file, subject, imported, contact, calendar, words, recompute, loaded, loadedStaff };
};
export type SeededTrust = Awaited<ReturnType<typeof seedTrust>>;
