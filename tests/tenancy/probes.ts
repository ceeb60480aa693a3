import { addMinutes, lawfulSettings } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import { aTask, derivedOf } from '@waymark/test-kit';
import { address, idempotencyKey, laName, now, type SeededTrust, suppressed, today, upn } from './seeded-trust.ts';

interface Probe {
  /** What the stores of one trust are asked, with every id and row that belongs to the other. */
  readonly ask: (mine: TenantStores, theirs: SeededTrust) => Promise<unknown>;
  /** What they must answer: what they would if the other trust did not exist. */
  readonly answer: unknown;
}

/** Every method of every store, so that a new one does not compile until it is asked about here. */
type Probes = { readonly [S in keyof TenantStores]: { readonly [M in keyof TenantStores[S]]: Probe } };

const nothing = null;
const none: readonly unknown[] = [];
const noPage = { rows: [], cursor: null };
const changedMeanwhile = { ok: false, reason: 'changed-meanwhile' };
const notAllowed = { ok: false, reason: 'not-allowed', notice: null };
const audit: [] = [];

const noticeOf = ({ file }: SeededTrust) => {
  const [notice] = file.notices;
  if (notice === undefined) throw new Error('The seeded file has no message.');
  return { subject: { kind: 'pupil', pupilId: file.pupil.id }, noticeId: notice.id } as const;
};

const changed = ({ loaded }: SeededTrust) => ({ ...loaded.file, pupil: { ...loaded.file.pupil, regGroup: '9Z' } });

export const probes: Probes = {
  files: {
    load: { ask: (mine, theirs) => mine.files.load(theirs.file.pupil.id), answer: nothing },
    read: { ask: (mine, theirs) => mine.files.read(theirs.file.pupil.id), answer: nothing },
    holdersOfUpns: { ask: (mine) => mine.files.holdersOfUpns([upn]), answer: new Map() },
    commit: {
      ask: (mine, theirs) => {
        const after = changed(theirs);
        return mine.files.commit({ before: theirs.loaded, after, derived: derivedOf(after), audit, today });
      },
      answer: changedMeanwhile,
    },
  },
  parking: {
    park: {
      ask: (mine, theirs) =>
        mine.parking.park({
          subject: { kind: 'pupil', pupilId: theirs.file.pupil.id },
          sk: 'MEETING#01K0000000000000000000000A',
          task: aTask(),
          today,
          audit,
        }),
      answer: false,
    },
  },
  staffFiles: {
    load: { ask: (mine, theirs) => mine.staffFiles.load(theirs.staff.id), answer: nothing },
    read: { ask: (mine, theirs) => mine.staffFiles.read(theirs.staff.id), answer: nothing },
    staff: { ask: (mine, theirs) => mine.staffFiles.staff(theirs.staff.id), answer: nothing },
    list: { ask: (mine) => mine.staffFiles.list(), answer: none },
    commit: {
      ask: (mine, { loadedStaff }) => mine.staffFiles.commit({ before: loadedStaff, after: null, audit, today }),
      answer: changedMeanwhile,
    },
  },
  duties: {
    load: { ask: (mine, theirs) => mine.duties.load(theirs.school.id), answer: nothing },
    commit: {
      ask: (mine, { school }) => {
        const file = { school, documents: [], deadlines: [], tasks: [] };
        return mine.duties.commit({ before: { fileVersion: 1, file }, after: file, audit, today });
      },
      answer: changedMeanwhile,
    },
  },
  trust: {
    get: { ask: (mine) => mine.trust.get(), answer: nothing },
    put: {
      ask: (mine, theirs) =>
        mine.trust.put({ row: { id: theirs.trustId, name: 'Taken' }, expect: 1, audit }).catch(() => 'refused'),
      answer: 'refused',
    },
  },
  schools: {
    get: { ask: (mine, theirs) => mine.schools.get(theirs.school.id), answer: nothing },
    list: { ask: (mine) => mine.schools.list(), answer: none },
    put: {
      ask: (mine, theirs) => mine.schools.put({ row: { ...theirs.school, name: 'Taken' }, expect: 1, audit }),
      answer: changedMeanwhile,
    },
    remove: { ask: (mine, theirs) => mine.schools.remove(theirs.school.id, { expect: 1, audit }), answer: false },
  },
  addresses: {
    get: { ask: (mine) => mine.addresses.get(address), answer: nothing },
    put: {
      ask: (mine) => mine.addresses.put(address, { row: suppressed, expect: 1, audit }),
      answer: changedMeanwhile,
    },
  },
  contacts: {
    get: { ask: (mine, theirs) => mine.contacts.get(theirs.contact.id), answer: nothing },
    list: { ask: (mine) => mine.contacts.list(), answer: none },
    put: {
      ask: (mine, theirs) => mine.contacts.put({ row: { ...theirs.contact, email: null }, expect: 1, audit }),
      answer: changedMeanwhile,
    },
    remove: { ask: (mine, theirs) => mine.contacts.remove(theirs.contact.id, { expect: 1, audit }), answer: false },
  },
  calendars: {
    get: { ask: (mine, theirs) => mine.calendars.get(theirs.school.id), answer: nothing },
    put: {
      ask: (mine, theirs) =>
        mine.calendars.put(theirs.school.id, { row: theirs.calendar, expect: 1, audit, recompute: null, today }),
      answer: changedMeanwhile,
    },
  },
  cadences: {
    get: { ask: (mine, theirs) => mine.cadences.get(theirs.school.id, 'annual-review'), answer: nothing },
    put: {
      ask: (mine, theirs) =>
        mine.cadences.put(theirs.school.id, { row: { kind: 'annual-review', steps: null }, expect: 1, audit }),
      answer: changedMeanwhile,
    },
  },
  laSettings: {
    get: { ask: (mine) => mine.laSettings.get(laName), answer: nothing },
    list: { ask: (mine) => mine.laSettings.list(), answer: none },
    put: {
      ask: (mine) => mine.laSettings.put({ row: lawfulSettings(laName), expect: 1, audit, recompute: null, today }),
      answer: changedMeanwhile,
    },
  },
  words: {
    ofTemplate: { ask: (mine) => mine.words.ofTemplate('reminder-family'), answer: none },
    list: { ask: (mine) => mine.words.list(), answer: none },
    get: { ask: (mine) => mine.words.get('reminder-family', 'en'), answer: nothing },
    versions: { ask: (mine) => mine.words.versions('reminder-family', 'en'), answer: none },
    save: {
      ask: (mine, theirs) => mine.words.save({ change: theirs.words, expect: 1, audit }),
      answer: changedMeanwhile,
    },
    approve: {
      ask: (mine, theirs) => mine.words.approve({ change: theirs.words, expect: 1, audit }),
      answer: changedMeanwhile,
    },
  },
  register: { page: { ask: (mine, theirs) => mine.register.page({ schoolId: theirs.school.id }), answer: noPage } },
  roll: { all: { ask: (mine, theirs) => mine.roll.all(theirs.school.id), answer: none } },
  lists: {
    deadlines: { ask: (mine, theirs) => mine.lists.deadlines({ schoolId: theirs.school.id }), answer: noPage },
    ended: { ask: (mine, theirs) => mine.lists.ended({ schoolId: theirs.school.id }), answer: noPage },
    meetings: { ask: (mine, theirs) => mine.lists.meetings({ schoolId: theirs.school.id }), answer: noPage },
    tasks: { ask: (mine, theirs) => mine.lists.tasks({ schoolId: theirs.school.id }), answer: noPage },
    held: { ask: (mine, theirs) => mine.lists.held({ schoolId: theirs.school.id }), answer: noPage },
    imports: { ask: (mine, theirs) => mine.lists.imports({ schoolId: theirs.school.id }), answer: noPage },
  },
  imports: {
    load: { ask: (mine, theirs) => mine.imports.load(theirs.imported.id), answer: nothing },
    batches: { ask: (mine, theirs) => mine.imports.batches({ importId: theirs.imported.id }), answer: noPage },
    batch: { ask: (mine, theirs) => mine.imports.batch(theirs.imported.id, 0), answer: nothing },
    create: { ask: (mine, theirs) => mine.imports.create(theirs.imported, []), answer: true },
    change: {
      ask: (mine, { imported }) =>
        mine.imports.change({ before: imported, after: { ...imported, state: 'failed' }, audit }),
      answer: changedMeanwhile,
    },
  },
  recomputes: {
    load: { ask: (mine, theirs) => mine.recomputes.load(theirs.recompute.id), answer: nothing },
    create: { ask: (mine, theirs) => mine.recomputes.create(theirs.recompute, today), answer: true },
    change: {
      ask: (mine, { recompute }) => mine.recomputes.change({ before: recompute, after: recompute, today }),
      answer: false,
    },
  },
  notices: {
    find: { ask: (mine, theirs) => mine.notices.find(noticeOf(theirs)), answer: nothing },
    claim: {
      ask: (mine, theirs) => {
        const leaseUntil = addMinutes(now, 15);
        return mine.notices.claim({ ...noticeOf(theirs), noticeVersion: 1, fileVersion: 1, leaseUntil, now });
      },
      answer: nothing,
    },
    settle: {
      ask: (mine, theirs) => mine.notices.settle({ ...noticeOf(theirs), event: 'cancel', now, attentionAt: null }),
      answer: notAllowed,
    },
    postpone: {
      ask: (mine, theirs) => mine.notices.postpone({ ...noticeOf(theirs), noticeVersion: 1, attentionAt: now }),
      answer: false,
    },
  },
  audit: {
    page: { ask: (mine, { subject }) => mine.audit.page({ subject, month: '2026-11' }), answer: noPage },
    record: { ask: (mine) => mine.audit.record([]), answer: undefined },
  },
  idempotency: {
    begin: {
      ask: (mine) =>
        mine.idempotency.begin({ key: idempotencyKey, request: 'mine', now, leaseMinutes: 1, keepHours: 1 }),
      answer: { state: 'new' },
    },
    finish: {
      ask: (mine) => mine.idempotency.finish({ key: idempotencyKey, response: { status: 200, body: null } }),
      answer: false,
    },
    abandon: { ask: (mine) => mine.idempotency.abandon(idempotencyKey), answer: undefined },
  },
};
