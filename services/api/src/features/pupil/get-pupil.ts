import type { PupilView } from '@waymark/contracts';
import {
  type CalendarDate,
  deadlineNotes,
  type Notice,
  type PupilFile,
  rightsAskedFrom,
  rightsDate,
  suppressionOn,
} from '@waymark/domain';
import { readSchoolFacts, type TenantStores } from '@waymark/store';
import type { Call, Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { adultView } from './adult-view.ts';
import { consultationNotes } from './consultation-notes.ts';
import type { Notes } from './deadline-view.ts';
import { decisionsBy, doubtsBy } from './decision-view.ts';
import { type Names, noticeView } from './notice-view.ts';
import { deadlinesView, requestsView } from './requests-view.ts';

const isFor = (kind: Notice['recipient']['kind'], { notices }: PupilFile): boolean =>
  notices.some(({ recipient }) => recipient.kind === kind);

/** Staff who recorded what the young person wishes, or what was found about her capacity. */
const recorders = ({ pupil }: PupilFile): readonly string[] => [
  ...new Set([...pupil.capacity, ...pupil.wishes].flatMap(({ by }) => (by === 'young-person' ? [] : [by]))),
];

/** Names of those outside the file whom it mentions; read only where it mentions any. */
const readNames = async (stores: TenantStores, file: PupilFile): Promise<Names> => {
  const anyStaff = isFor('staff', file) || recorders(file).length > 0;
  const [contacts, staff] = await Promise.all([
    isFor('professional', file) ? stores.contacts.list() : [],
    anyStaff ? stores.staffFiles.list() : [],
  ]);
  return {
    adults: file.adults,
    professionals: new Map(contacts.map(({ row }) => [row.id, row.name])),
    staff: new Map(staff.map(({ id, name }) => [id, name])),
  };
};

/** Since when nothing is sent to each address that does not work; read only where there is one. */
const readEmailSince = async (stores: TenantStores, { adults }: PupilFile, today: CalendarDate) => {
  const bad = adults.flatMap(({ id, email, emailState }) =>
    emailState === 'ok' || email === null ? [] : [{ id, email }],
  );
  const known = await Promise.all(bad.map(({ email }) => stores.addresses.get(email)));
  return new Map(bad.map(({ id }, n) => [id, suppressionOn(known[n]?.row ?? null, today)?.since ?? null]));
};

const readContext = async ({ stores, today, now }: Call<'getPupil'>, file: PupilFile) => {
  const facts = readSchoolFacts(stores);
  const [calendar, laMeetingBufferWeeks] = await Promise.all([
    facts.calendar(file.pupil.schoolId),
    facts.laMeetingBufferWeeks(file.ehcp?.placingLa ?? null),
  ]);
  const newId = (): string => {
    throw new Error('Showing a file makes nothing new.');
  };
  return { today, now, calendar, laMeetingBufferWeeks, newId };
};

type NotesById = ReadonlyMap<string, readonly Notes[number][]>;

const withNotes = (notes: NotesById, more: NotesById): NotesById =>
  new Map([...notes.keys(), ...more.keys()].map((id) => [id, [...(notes.get(id) ?? []), ...(more.get(id) ?? [])]]));

/** A child's page: her file, with who may be told what, names for every deadline and message, and what may be missed. */
export const getPupil: Handler<'getPupil'> = onPupil(async (call, { loaded }) => {
  const { file, fileVersion } = loaded;
  const { stores, today, may } = call;
  const [school, names, context, emailSince] = await Promise.all([
    stores.schools.get(file.pupil.schoolId),
    readNames(stores, file),
    readContext(call, file),
    readEmailSince(stores, file, today),
  ]);
  if (school === null) throw new Error('A child’s school has no row of its own. Restore it.');
  const seesHolds = may('safeguarding:read');
  const decisions = decisionsBy(file, { today, seesHolds });
  const doubts = doubtsBy(file, today);
  const { id, name, laName } = school.row;
  const notes = withNotes(deadlineNotes(file, context), await consultationNotes(stores, file, laName));
  const data: PupilView = {
    fileVersion,
    today,
    school: { id, name, laName },
    pupil: file.pupil,
    adults: file.adults.map((adult) =>
      adultView(
        adult,
        {
          ...{ decisions: decisions(adult.id), doubts: doubts(adult.id) },
          emailSince: emailSince.get(adult.id) ?? null,
        },
        { seesHolds, seesAddresses: may('adult:change') },
      ),
    ),
    child: decisions('child'),
    rightsPassAfter: file.pupil.dateOfBirth === null ? null : rightsDate(file.pupil.dateOfBirth),
    rightsAskedFrom: file.pupil.dateOfBirth === null ? null : rightsAskedFrom(file.pupil.dateOfBirth),
    recordedBy: Object.fromEntries(recorders(file).map((id) => [id, names.staff.get(id) ?? 'a former colleague'])),
    ...requestsView(file, { schoolName: name, today, handlesAccess: may('access-request:handle') }),
    ehcp: file.ehcp,
    plans: [...file.plans],
    meetings: [...file.meetings],
    notes: [...file.notes],
    deadlines: deadlinesView(file, notes),
    notices: file.notices.map((notice) => noticeView(notice, names, seesHolds)),
    tasks: [...file.tasks],
  };
  return { ok: true, data, version: fileVersion };
});
