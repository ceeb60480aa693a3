import {
  type CalendarDate,
  type Contact,
  type FileDecision,
  type Meeting,
  meetingObligation,
  nextLeadAfter,
  nextStepOn,
  type Planned,
  type PupilFile,
  type PupilId,
  planFamilyDate,
  planNotices,
  type SchoolCalendar,
  type StoredDeadline,
} from '@waymark/domain';
import { changePupilFile, fileKeys, type TenantStores } from '@waymark/store';
import type { ItemOutcome, PlanningDeps } from './create-planner.ts';
import { endedWithout, nothingDue } from './outcome.ts';

interface PupilItem {
  readonly pupilId: PupilId;
  /** `MEETING#…` or `DEADLINE#…`. */
  readonly item: string;
}

interface Around {
  readonly calendar: SchoolCalendar | null;
  readonly contacts: readonly Contact[];
}

const isDue = ({ next }: { readonly next: CalendarDate | null }, today: CalendarDate): boolean =>
  next !== null && next <= today;

const readContacts = async (stores: TenantStores, meeting: Meeting | undefined): Promise<readonly Contact[]> => {
  const ids = meeting?.professionals.map((each) => each.contactId) ?? [];
  const rows = await Promise.all(ids.map((id) => stores.contacts.get(id)));
  return rows.flatMap((row) => (row === null ? [] : [row.row]));
};

const withMeeting = (file: PupilFile, meeting: Meeting, planned: Planned): PupilFile => ({
  ...file,
  meetings: file.meetings.map((each) => (each.id === meeting.id ? meeting : each)),
  notices: [...file.notices, ...planned.notices],
  tasks: [...file.tasks, ...planned.tasks],
});

const withDeadline = (
  file: PupilFile,
  { before, after }: { before: StoredDeadline; after: StoredDeadline },
  planned: Planned,
): PupilFile => ({
  ...file,
  deadlines: file.deadlines.map((each) => (each === before ? after : each)),
  notices: [...file.notices, ...planned.notices],
  tasks: [...file.tasks, ...planned.tasks],
});

/** A missed deadline stays on every list; only what asks for it to be looked at again is taken away. */
const looked = ({ tell, ...deadline }: StoredDeadline, today: CalendarDate): StoredDeadline => ({
  ...deadline,
  ...(tell && { tell: { upTo: today } }),
  ...(deadline.state === 'open' && deadline.dueOn < today
    ? { state: 'missed', next: null }
    : { next: nextLeadAfter(deadline, today) }),
});

/** Plans a child's meeting or deadline that is due. */
export const planPupilItem = async (deps: PlanningDeps, { pupilId, item }: PupilItem): Promise<ItemOutcome> => {
  const { stores, today, now, hash, requestId } = deps;
  const seen = await stores.files.read(pupilId);
  const meetingOf = (file: PupilFile | undefined) => file?.meetings.find((each) => meetingObligation(each) === item);
  const around: Around = {
    calendar: seen === null ? null : await deps.facts.calendar(seen.file.pupil.schoolId),
    contacts: await readContacts(stores, meetingOf(seen?.file)),
  };
  let count = 0;

  const planMeeting = (file: PupilFile, meeting: Meeting): FileDecision => {
    // What was read first may be a second old: a professional asked since is looked up on the next try.
    const invited = new Set(meetingOf(seen?.file)?.professionals.map((each) => each.contactId));
    if (
      file.pupil.schoolId !== seen?.file.pupil.schoolId ||
      meeting.professionals.some((each) => !invited.has(each.contactId))
    ) {
      throw new Error('The meeting has changed while it was planned. It will be tried again.');
    }
    const planned = planNotices(file, meeting, { today, now, hash, ...around });
    count = planned.notices.length + planned.tasks.length;
    const next = nextStepOn(meeting, { today, calendar: around.calendar, plannedUpTo: today });
    return { ok: true, file: withMeeting(file, { ...meeting, next }, planned) };
  };

  const decide = (file: PupilFile): FileDecision => {
    const meeting = meetingOf(file);
    if (meeting !== undefined) return isDue(meeting, today) ? planMeeting(file, meeting) : nothingDue;
    const deadline = file.deadlines.find((each) => fileKeys.deadline(each.rule, each.occurrence) === item);
    if (deadline === undefined || !isDue(deadline, today)) return nothingDue;
    const planned = planFamilyDate(file, deadline, { today, now, hash });
    count = planned.notices.length + planned.tasks.length;
    return { ok: true, file: withDeadline(file, { before: deadline, after: looked(deadline, today) }, planned) };
  };

  const request = { by: 'system', what: 'planned', why: null, requestId } as const;
  const changed = await changePupilFile(deps, { ...request, pupilId, expect: null }, decide);
  return changed.ok ? { outcome: 'planned', count } : endedWithout(changed);
};
