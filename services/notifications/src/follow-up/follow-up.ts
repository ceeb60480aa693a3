import { isDeepStrictEqual } from 'node:util';
import {
  addDays,
  addSchoolDays,
  adultIdSchema,
  type CalendarDate,
  followUpTaskId,
  type Hash,
  mayBecome,
  type Notice,
  type NoticeState,
  newTask,
  nextWorkingDay,
  type SchoolCalendar,
  type Task,
} from '@waymark/domain';
import { type ChangeDeps, type ChangeRefusal, changePupilFile, changeStaffFile, type NoticeRef } from '@waymark/store';
import { type AddressState, noteAddressElsewhere, withFamilyAddress, withOwnAddress } from './address-state.ts';

export interface FollowUpDeps extends ChangeDeps {
  readonly hash: Hash;
  readonly ref: NoticeRef;
  readonly requestId: string;
}

/** What became of a message that a person must now see to. */
export interface FollowUp {
  /** The state it ends in; null: it stays as it is and only leaves the outbox. */
  readonly state: Extract<NoticeState, 'BOUNCED' | 'COMPLAINED' | 'REJECTED' | 'FAILED' | 'SUPPRESSED'> | null;
  readonly reason: string;
  /** What is now known of the address it went to; null: nothing new. */
  readonly address: AddressState | null;
}

const sentences = {
  BOUNCED: 'A message came back: phone, tell them what it said, and ask for another address.',
  COMPLAINED: 'A message was reported as unwanted: phone, and ask how they want to hear from the school.',
  REJECTED: 'A message was refused on its way: phone, and tell them what it said.',
  FAILED: 'Nobody can tell whether a message arrived: phone, and tell them what it said.',
  SUPPRESSED: 'There is no working e-mail address: phone, tell them what the message says, and ask for an address.',
} as const satisfies Record<NonNullable<FollowUp['state']>, string>;
const unanswered = 'No answer came about a message that was sent: phone, and make sure that they have it.';

const taskFor = (deps: FollowUpDeps, notice: Notice, state: FollowUp['state'], dueOn: CalendarDate): Task =>
  newTask({
    id: followUpTaskId(deps.hash, notice.id),
    kind: 'phone',
    why: state === null ? unanswered : sentences[state],
    noticeId: notice.id,
    adultId: notice.recipient.kind === 'adult' ? adultIdSchema.parse(notice.recipient.id) : null,
    openedOn: deps.today,
    dueOn,
  });

interface Owing {
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
}

/** The notice as it ends; null where it has ended already, so that a second report of it changes nothing. */
const ended = (notice: Notice | undefined, { state, reason }: FollowUp, { now }: FollowUpDeps): Notice | null => {
  if (notice === undefined || notice.state === state) return null;
  if (state === null) return notice.attentionAt === null ? null : { ...notice, attentionAt: null };
  if (!mayBecome(notice.state, state)) return null;
  return { ...notice, state, reason, attentionAt: null, history: [...notice.history, { state, at: now }] };
};

const withTask = <File extends Owing>(file: File, after: Notice, task: Task): File => ({
  ...file,
  notices: file.notices.map((each) => (each.id === after.id ? after : each)),
  tasks: file.tasks.some(({ id }) => id === task.id) ? file.tasks : [...file.tasks, task],
});

/** The next school day, or working day where no calendar says. */
export const nextDay = (today: CalendarDate, calendar: SchoolCalendar | null): CalendarDate =>
  (calendar === null ? null : addSchoolDays(calendar, today, 1)) ?? nextWorkingDay(addDays(today, 1));

const endedAlready = { ok: false, faults: [{ path: 'notice', message: 'It has ended already' }] } as const;

interface Following<File extends Owing> {
  readonly file: File;
  /** The same file with what is now known of the address. */
  readonly known: File;
  readonly noticeId: Notice['id'];
  readonly task: Task;
}

/** A message that has ended stays as it is, but what its late event says of the address holds for the next one. */
const followedUp = <File extends Owing>(
  deps: FollowUpDeps,
  what: FollowUp,
  { file, known, noticeId, task }: Following<File>,
): { readonly ok: true; readonly file: File } | typeof endedAlready => {
  const after = ended(
    file.notices.find(({ id }) => id === noticeId),
    what,
    deps,
  );
  if (after !== null) return { ok: true, file: withTask(known, after, task) };
  return isDeepStrictEqual(known, file) ? endedAlready : { ok: true, file: known };
};

const assertDone = (changed: { readonly ok: true } | ChangeRefusal): void => {
  if (changed.ok || changed.reason === 'refused' || changed.reason === 'not-found') return;
  throw new Error(`What became of a message could not be noted: ${changed.reason}. It will be tried again.`);
};

const followUpPupil = async (deps: FollowUpDeps, notice: Notice, what: FollowUp): Promise<void> => {
  const { subject } = deps.ref;
  if (subject.kind !== 'pupil') return;
  const seen = await deps.stores.files.read(subject.pupilId);
  const calendar = seen === null ? null : await deps.facts.calendar(seen.file.pupil.schoolId);
  const task = taskFor(deps, notice, what.state, nextDay(deps.today, calendar));
  const request = {
    by: 'system',
    what: 'message-followed-up',
    why: null,
    requestId: deps.requestId,
    expect: null,
  } as const;
  const changed = await changePupilFile(deps, { ...request, pupilId: subject.pupilId }, (file) => {
    const known = what.address === null ? file : withFamilyAddress(file, what.address);
    return followedUp(deps, what, { file, known, noticeId: notice.id, task });
  });
  assertDone(changed);
};

const followUpStaff = async (deps: FollowUpDeps, notice: Notice, what: FollowUp): Promise<void> => {
  const { subject } = deps.ref;
  if (subject.kind !== 'staff') return;
  const task = taskFor(deps, notice, what.state, nextDay(deps.today, null));
  const request = {
    by: 'system',
    what: 'message-followed-up',
    why: null,
    requestId: deps.requestId,
    expect: null,
  } as const;
  const changed = await changeStaffFile(deps, { ...request, staffId: subject.staffId }, (file) => {
    const known = what.address === null ? file : withOwnAddress(file, what.address);
    return followedUp(deps, what, { file, known, noticeId: notice.id, task });
  });
  assertDone(changed);
};

/**
 * Ends a message, notes what is now known of the address, and asks a person to phone, due the next school day: one
 * transaction of the message's own file, after the row of an address that lies elsewhere. A second report changes nothing.
 */
export const followUp = async (deps: FollowUpDeps, notice: Notice, what: FollowUp): Promise<void> => {
  if (what.address !== null) await noteAddressElsewhere(deps, notice, what.address);
  await followUpPupil(deps, notice, what);
  await followUpStaff(deps, notice, what);
};
