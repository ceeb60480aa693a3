import { type LinkMessage, linkMessageSchema } from '@waymark/contracts';
import {
  type Answerer,
  answererSchema,
  date,
  forgetLinkAt,
  type LinkPurpose,
  newLink,
  type PupilFile,
  type School,
  type TrustId,
} from '@waymark/domain';
import { createIds, createLogger, newToken } from '@waymark/runtime';
import { changePupilFile, createPupilFile, readSchoolFacts, type TenantStores } from '@waymark/store';
import {
  aContact,
  aFakeBlobStore,
  aFakeMail,
  aFakeQueue,
  aFileWithEhcp,
  aMeeting,
  anAdult,
  aPupil,
  aSchool,
  aSetClock,
  aStoreOnEmulator,
  newId,
  type StoreOnEmulator,
} from '@waymark/test-kit';
import { createFamily, createLinkMailer, familyEvents } from './app.ts';

export const familyUrl = 'http://127.0.0.1:4870/f';

/** The family pages over a table of their own: one child with a mother, her review on 13 May 2027, an invited professional. */
export const aFamily = async (
  over: { readonly pupil?: Partial<PupilFile['pupil']>; readonly kind?: 'sen-support-review' } = {},
) => {
  const store: StoreOnEmulator = await aStoreOnEmulator();
  const clock = aSetClock('2027-04-12', '09:30');
  const [queue, mail, blobs] = [aFakeQueue(), aFakeMail(), aFakeBlobStore()];
  const trustId: TrustId = newId.trust();
  const tenant: TenantStores = store.stores.forTenant(trustId);
  const school: School = aSchool({
    name: 'Oakfield School',
    phone: '01234 567890',
    replyTo: 'office@oakfield.example.org',
  });
  const contact = aContact({ email: 'ep@council.example.org' });
  const put = { expect: null, audit: [] } as const;
  await tenant.trust.put({ ...put, row: { id: trustId, name: 'Harbour Trust' } });
  await tenant.schools.put({ ...put, row: school });
  await tenant.contacts.put({ ...put, row: contact });
  const log: string[] = [];
  let source = '192.0.2.1';
  const ids = createIds({ clock });
  const deps = {
    ...{ stores: store.stores, clock, ids, newToken, queue, blobs, familyUrl },
    log: createLogger(familyEvents, { clock, write: (line) => log.push(line) }),
    originSecret: null,
    sourceOf: () => source,
  };
  const app = createFamily(deps);
  const mother = anAdult({ forename: 'Ruth', surname: 'Adeyemi', email: 'ruth@example.org' });
  const meeting = aMeeting({
    ...{
      kind: over.kind ?? 'annual-review',
      on: date('2027-05-13'),
      startsAt: '14:00',
      endsAt: '15:00',
      place: 'Room 4',
    },
    ...{ professionals: [{ contactId: contact.id, as: null }], cadence: [], next: null },
  });
  const changing = () => ({
    ...{ stores: tenant, facts: readSchoolFacts(tenant), today: clock.today(), now: clock.now(), newId: ids.request },
  });
  const audited = { by: 'system', what: 'test', why: null, requestId: 'r' } as const;
  const opened = await createPupilFile(
    changing(),
    audited,
    aFileWithEhcp({
      pupil: aPupil({
        schoolId: school.id,
        provision: 'E',
        legalForename: 'Sam',
        legalSurname: 'Adeyemi',
        ...over.pupil,
      }),
      adults: [mother],
      meetings: [meeting],
    }),
  );
  if (!opened.ok) throw new Error(opened.reason);
  const pupilId = opened.file.pupil.id;
  const who = {
    mother: answererSchema.parse(`adult:${mother.id}`),
    child: answererSchema.parse('child'),
    professional: answererSchema.parse(`professional:${contact.id}`),
  };
  const request = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(app.request(`${familyUrl}${path}`, init));
  return {
    ...{ app, store, clock, queue, mail, blobs, trustId, tenant, school, contact, mother, meeting, pupilId, log, who },
    request,
    from: (next: string) => {
      source = next;
    },
    /** A link of this person to the meeting, as her mail would bring it: its token. */
    link: async (purpose: LinkPurpose, whose: Answerer = who.mother, occurrence = 1): Promise<string> => {
      const about = { trustId, pupilId, meetingId: meeting.id, occurrence, who: whose, lastDay: meeting.on };
      const link = newLink(purpose, about, { id: ids.link(), real: clock.real() });
      const token = newToken();
      const forgetAt = forgetLinkAt(link, { today: clock.today(), real: clock.real() });
      await store.stores.links.create({ token, link, address: mother.email, forgetAt });
      return token;
    },
    post: (path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      request(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
    file: async (): Promise<PupilFile> => {
      const loaded = await tenant.files.load(pupilId);
      if (loaded === null) throw new Error('The file is gone');
      return loaded.file;
    },
    change: async (decide: (file: PupilFile) => PupilFile): Promise<void> => {
      const wanted = { ...audited, pupilId, expect: null };
      const changed = await changePupilFile(changing(), wanted, (file) => ({ ok: true, file: decide(file) }));
      if (!changed.ok) throw new Error(changed.reason);
    },
    /** Mails what was asked for, and gives what was mailed. */
    mailLinks: async () => {
      const mailer = createLinkMailer({ ...deps, mail, from: 'letters@waymark.example' });
      const messages: LinkMessage[] = queue.drain('links').map(({ body }) => linkMessageSchema.parse(body));
      for (const message of messages) await mailer(message);
      return messages;
    },
    stop: store.stop,
  };
};
export type FamilyOnEmulator = Awaited<ReturnType<typeof aFamily>>;
