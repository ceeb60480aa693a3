import { createHash } from 'node:crypto';
import { type PlanMessage, planMessageSchema, type SendMessage, sendMessageSchema } from '@waymark/contracts';
import { createPlanner, createSweep } from '@waymark/deadlines';
import {
  cadenceFor,
  date,
  type Hash,
  type Meeting,
  type Notice,
  type PupilFile,
  type PupilId,
  type StaffFile,
  type StaffId,
} from '@waymark/domain';
import {
  createDispatcher,
  createFeedback,
  createMailer,
  type DispatcherDeps,
  type FeedbackDeps,
  type MailerDeps,
  type Pacing,
} from '@waymark/notifications';
import type { OutgoingMail } from '@waymark/runtime';
import { changePupilFile, createPupilFile, createStaffFile, readSchoolFacts, type Stores } from '@waymark/store';
import {
  aContact,
  adultStates,
  aFakeBlobStore,
  aFakeMail,
  aFakeQueue,
  aFileWithEhcp,
  aMeeting,
  aPupil,
  aSchool,
  aSetClock,
  aStoreOnEmulator,
  newId,
} from '@waymark/test-kit';

const sha256: Hash = (text) => createHash('sha256').update(text).digest();

const terms = [
  { from: '2026-09-02', to: '2026-10-23' },
  { from: '2026-11-02', to: '2026-12-18' },
  { from: '2027-01-05', to: '2027-02-12' },
  { from: '2027-02-22', to: '2027-03-25' },
].map(({ from, to }) => ({ from: date(from), to: date(to), name: null }));

/** One trust with one school, its jobs run by hand, on a clock that is set. It begins on Thursday 17 December 2026 at six. */
export const aWorld = async () => {
  const { stores, stop, client, tableName, units } = await aStoreOnEmulator();
  const clock = aSetClock('2026-12-17', '06:00');
  const queue = aFakeQueue();
  const mail = aFakeMail();
  const blobs = aFakeBlobStore();
  const trustId = newId.trust();
  const school = aSchool();
  const contact = aContact();
  const tenant = stores.forTenant(trustId);
  const put = { expect: null, audit: [] } as const;
  await tenant.trust.put({ ...put, row: { id: trustId, name: 'Harbour Trust' } });
  await tenant.schools.put({ ...put, row: school });
  await tenant.contacts.put({ ...put, row: contact });
  await tenant.calendars.put(school.id, {
    ...put,
    row: { terms, insetDays: [] },
    recompute: null,
    today: clock.today(),
  });

  const logged: string[] = [];
  const log = (code: string): void => {
    logged.push(code);
  };
  const request = () => newId.task();
  const changing = () => ({
    ...{ stores: tenant, facts: readSchoolFacts(tenant), today: clock.today(), now: clock.now(), newId: request },
  });
  const audited = { by: 'system', what: 'test', why: null, requestId: 'r' } as const;

  const mailerDeps: MailerDeps = {
    ...{ stores, mail, blobs, clock, newId: request, hash: sha256, log },
    settings: {
      from: 'messages@waymark.example',
      appUrl: 'https://waymark.example',
      canaryTo: 'success@simulator.example',
    },
  };
  const plannerDeps = { stores, clock, newId: request, hash: sha256, log };
  const dispatcherDeps: DispatcherDeps = { outbox: stores.outbox, queue, clock, log, mostPerRun: 1000 };
  const dispatch = createDispatcher(dispatcherDeps);
  const feedbackDeps: FeedbackDeps = { stores, blobs, clock, newId: request, hash: sha256, log };
  const feedback = createFeedback(feedbackDeps);

  const load = async (id: PupilId): Promise<PupilFile> => (await tenant.files.load(id))!.file;
  const messagesOf = <Message>(name: 'plan' | 'send', parse: (body: unknown) => Message): Message[] =>
    queue.drain(name).map(({ body }) => parse(body));

  return {
    ...{
      stores,
      tenant,
      clock,
      queue,
      mail,
      blobs,
      trustId,
      school,
      contact,
      logged,
      client,
      tableName,
      units,
      stop,
      load,
    },
    ...{ mailerDeps, plannerDeps, dispatcherDeps, feedbackDeps, feedback, log },
    /** Opens a child's file with a meeting planned for Thursday 11 February 2027. */
    open: async (change: Partial<PupilFile> = {}, meeting: Partial<Meeting> = {}): Promise<PupilFile> => {
      const review = aMeeting({
        ...{ on: date('2027-02-11'), cadence: [...cadenceFor('annual-review')], next: clock.today(), ...meeting },
      });
      const pupil = { ...(change.pupil ?? aPupil({ provision: 'E' })), schoolId: school.id };
      const opened = await createPupilFile(
        changing(),
        audited,
        aFileWithEhcp({ meetings: [review], ...change, pupil }),
      );
      if (!opened.ok) throw new Error(opened.reason);
      return opened.file;
    },
    openStaff: async (file: StaffFile): Promise<StaffFile> => {
      const opened = await createStaffFile(changing(), audited, file);
      if (!opened.ok) throw new Error(opened.reason);
      return opened.file;
    },
    loadStaff: async (id: StaffId): Promise<StaffFile> => (await tenant.staffFiles.load(id))!.file,
    change: async (pupilId: PupilId, decide: (file: PupilFile) => PupilFile): Promise<PupilFile> => {
      const changed = await changePupilFile(changing(), { ...audited, pupilId, expect: null }, (file) => ({
        ok: true,
        file: decide(file),
      }));
      if (!changed.ok) throw new Error(changed.reason);
      return changed.file;
    },
    sweep: () => createSweep({ sweep: stores.sweep, queue, clock, log })({ shards: 'all' }),
    plans: () => messagesOf<PlanMessage>('plan', (body) => planMessageSchema.parse(body)),
    plan: async (
      messages: readonly PlanMessage[],
      from: Stores | Pick<Stores, 'forTenant'> = stores,
    ): Promise<void> => {
      const planner = createPlanner({ ...plannerDeps, stores: from });
      for (const message of messages) await planner(message, { attempt: 1 });
    },
    /** What the dispatcher says may be attended to now, at once or as it is paced. */
    owed: async (pacing?: Pacing): Promise<SendMessage[]> => {
      await (pacing === undefined ? dispatch : createDispatcher({ ...dispatcherDeps, pacing }))({});
      return messagesOf<SendMessage>('send', (body) => sendMessageSchema.parse(body));
    },
    attend: async (messages: readonly SendMessage[], change: Partial<MailerDeps> = {}, attempt = 1): Promise<void> => {
      const mailer = createMailer({ ...mailerDeps, ...change });
      for (const message of messages) await mailer(message, { attempt });
    },
    notice: async (id: PupilId, pick: (notice: Notice) => boolean = () => true): Promise<Notice> =>
      (await load(id)).notices.find(pick)!,
  };
};
export type World = Awaited<ReturnType<typeof aWorld>>;

/** An event of the provider about a message it took. */
export const eventOf = (mail: OutgoingMail, eventType: string, more: object = {}, messageId = 'message-1') => ({
  eventType,
  mail: {
    messageId,
    destination: [mail.to],
    tags: Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
  },
  ...more,
});

export const bounceOf = (
  mail: OutgoingMail,
  bounceType: 'Permanent' | 'Transient' = 'Permanent',
  messageId = 'message-1',
) =>
  eventOf(
    mail,
    'Bounce',
    { bounce: { bounceType, bounceSubType: 'General', bouncedRecipients: [{ emailAddress: mail.to }] } },
    messageId,
  );

/** Sweeps, plans and gives what is owed at eight in the morning of the day. */
export const morning = async (world: World): Promise<SendMessage[]> => {
  await world.sweep();
  await world.plan(world.plans());
  world.clock.pass(120);
  return world.owed();
};

const { addressConfidential: _, ...kept } = adultStates;
/** The states of an adult in which no e-mail may go to her. A confidential address keeps back letters alone. */
export const keptFromEmail = Object.entries(kept);
